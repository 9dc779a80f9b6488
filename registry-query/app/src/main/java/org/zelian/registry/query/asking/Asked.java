package org.zelian.registry.query.asking;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.scope.Post;
import org.zelian.registry.query.scope.Scope;
import org.zelian.registry.query.tree.UnitNames;
import org.zelian.registry.query.tree.UnitTree;

import java.time.LocalDate;
import java.util.List;

/**
 * The circumstances of a question.
 *
 * @param moment asked about
 * @param now today, as known now
 * @param posts held today, or the one chosen
 * @param tree the units at the moment asked about
 * @param unitNames what units were called on other days
 */
public record Asked(
        Snapshot moment,
        Snapshot now,
        PersonId person,
        List<Post> posts,
        UnitTree tree,
        UnitNames unitNames,
        Scope scope) {

    public Asked {
        posts = List.copyOf(posts);
    }

    /**
     * The same question about another day, with the same knowledge.
     *
     * @param then the units on that day
     * @param today the units today, as known now
     */
    public Asked on(LocalDate day, UnitTree then, UnitTree today) {
        return new Asked(
                moment.on(day), now, person, posts, then, unitNames, Scope.of(posts, today, then));
    }

    /**
     * Narrows a list to what exists for the asker.
     *
     * @param field index field that holds the unit
     * @param within only this unit and what stands under it
     */
    public Filter within(Filter filter, String field, @Nullable UnitId within) {
        if (within == null) {
            return scope.whole() ? filter : filter.in(field, scope.units());
        }
        mustSee(within);
        return filter.in(field, tree.subtree(within).stream().filter(scope::sees).toList());
    }

    /**
     * The same, or only what is the unit's own.
     *
     * @param exactly true: without what stands under the unit
     */
    public Filter within(
            Filter filter, String field, @Nullable UnitId within, @Nullable Boolean exactly) {
        if (within == null || !Boolean.TRUE.equals(exactly)) {
            return within(filter, field, within);
        }
        mustSee(within);
        return filter.equal(field, within);
    }

    /** Goes on only if the unit exists for the asker. */
    public void mustSee(UnitId unit) {
        if (!scope.sees(unit)) {
            throw new NotFound(unit.value());
        }
    }
}
