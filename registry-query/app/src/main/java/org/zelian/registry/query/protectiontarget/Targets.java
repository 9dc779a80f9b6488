package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.regions.GradingOfTarget;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.history.Difference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets, for features that speak of what belongs to one. */
public final class Targets {

    private final Rows<TargetState> rows;

    public Targets(Rows<TargetState> rows) {
        this.rows = rows;
    }

    /** One target; not found where it does not exist for the asker. */
    public TargetState seen(ProtectionTargetId target, Asked asked) {
        return rows.one(target.value(), asked.moment())
                .filter(state -> asked.scope().sees(state.operator()))
                .orElseThrow(() -> new NotFound(target.value()));
    }

    /**
     * What is shown of things that belong to a target each, in the same order. One that is older
     * than its target's entry in the registry is not shown before that.
     */
    public <S, R> List<R> with(
            List<S> things,
            Function<S, ProtectionTargetId> target,
            BiFunction<S, TargetState, R> shown,
            Snapshot at) {
        Map<String, TargetState> known =
                rows.many(
                        things.stream()
                                .map(target)
                                .map(ProtectionTargetId::value)
                                .distinct()
                                .toList(),
                        at);
        return things.stream()
                .<R>mapMulti(
                        (thing, all) -> {
                            TargetState its = known.get(target.apply(thing).value());
                            if (its != null) {
                                all.accept(shown.apply(thing, its));
                            }
                        })
                .toList();
    }

    /**
     * Units of which any entry known now says that they operate or operated a target, one put right
     * since included; the latest said first.
     */
    public List<UnitId> everOperators(ProtectionTargetId target, Asked asked) {
        return rows.history(target.value(), asked.now().position()).stream()
                .flatMap(step -> Stream.of(step.before(), step.after()))
                .flatMap(Stream::ofNullable)
                .map(TargetState::operator)
                .distinct()
                .toList()
                .reversed();
    }

    /** All that a unit operates; nobody operates what is retired. */
    public List<TargetState> of(UnitId operator, Snapshot at) {
        return rows.all(
                ProtectionTargetProjection.living(
                        Filter.all().equal(ProtectionTargetProjection.OPERATOR, operator)),
                Order.by(ProtectionTargetProjection.BY_NAME),
                at);
    }

    /**
     * Narrows a list about targets to those in scope. Their own rows know who operates them on a
     * day, and no other row can: a handover is an entry of the target's stream that names none of
     * the things the list is of.
     *
     * @param field index field that holds the target
     * @param within only targets of this unit and what stands under it
     */
    public Filter inScope(Filter filter, String field, @Nullable UnitId within, Asked asked) {
        if (within == null && asked.scope().whole()) {
            return filter;
        }
        return filter.among(field, rows.keys(scope(within, asked), asked.moment()));
    }

    /** Rows about targets in scope that a text finds, by name, pinyin or number. */
    public Filter named(String field, @Nullable UnitId within, String text, Asked asked) {
        Filter named =
                scope(within, asked)
                        .contains(ProtectionTargetProjection.TEXT, Pinyin.searched(text));
        return Filter.all().among(field, rows.keys(named, asked.moment()));
    }

    /** What those of the targets that exist for the asker are called. */
    public Map<ProtectionTargetId, String> names(Collection<ProtectionTargetId> some, Asked asked) {
        Set<String> ids = some.stream().map(ProtectionTargetId::value).collect(Collectors.toSet());
        return rows.many(ids, asked.moment()).values().stream()
                .filter(target -> asked.scope().sees(target.operator()))
                .collect(Collectors.toMap(TargetState::target, TargetState::name));
    }

    private static Filter scope(@Nullable UnitId within, Asked asked) {
        return asked.within(Filter.all(), ProtectionTargetProjection.OPERATOR, within);
    }

    /** Gradings in scope whose target was described anew: 已变更，待复核. */
    public List<GradingId> changedGradings(@Nullable UnitId within, Asked asked) {
        return rows
                .all(
                        scope(within, asked).equal(ProtectionTargetProjection.CHANGED, true),
                        Order.by(ProtectionTargetProjection.BY_NAME),
                        asked.moment())
                .stream()
                .flatMap(target -> target.regions().changed().stream())
                .toList();
    }

    /**
     * What differs in a target since a grading of it was looked at, as of the day asked about;
     * nothing for a grading that need not be looked at again.
     */
    public List<Difference> changedSince(TargetState now, GradingId grading, Asked asked) {
        GradingOfTarget looked = now.regions().grading(grading);
        if (looked == null || !now.regions().changed(looked)) {
            return List.of();
        }
        Snapshot then = new Snapshot(lookedAt(now, looked, asked), asked.moment().on());
        return rows.one(now.target().value(), then)
                .map(before -> TargetFields.described(before, now, asked))
                .orElse(List.of());
    }

    /** The position at which the target had as many entries as were looked at. */
    private long lookedAt(TargetState target, GradingOfTarget looked, Asked asked) {
        Long described = looked.described();
        if (described == null) {
            return looked.accepted() == null ? -1 : looked.accepted();
        }
        String key = target.target().value();
        return rows.history(key, asked.moment().position()).stream()
                .map(step -> step.fed().entry())
                .filter(entry -> entry.stream().equals(key) && entry.sequence() < described)
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(-1);
    }
}
