package org.zelian.registry.query.scope;

import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.tree.UnitTree;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What exists for an asker: the units they reach today, and those they would have reached on the
 * day asked about.
 *
 * @param units every unit within reach
 * @param whole whether that is every unit there is, so that no list need be narrowed
 */
public record Scope(Set<UnitId> units, boolean whole) {

    public Scope {
        units = Set.copyOf(units);
    }

    /**
     * @param posts held today
     * @param now the tree today, as known now
     * @param then the tree on the day asked about, as known at the moment asked about
     */
    public static Scope of(List<Post> posts, UnitTree now, UnitTree then) {
        Set<UnitId> reached = new HashSet<>();
        for (Post post : posts) {
            Role.Scope reach = post.role().scope();
            if (reach == Role.Scope.UNIT) {
                reached.add(post.unit());
            } else if (reach == Role.Scope.SUBTREE) {
                reached.addAll(now.subtree(post.unit()));
                reached.addAll(then.subtree(post.unit()));
            }
        }
        boolean whole =
                !reached.isEmpty()
                        && then.units().stream().allMatch(unit -> reached.contains(unit.unit()));
        return new Scope(reached, whole);
    }

    public boolean sees(UnitId unit) {
        return units.contains(unit);
    }

    public boolean seesAny(Collection<UnitId> some) {
        return some.stream().anyMatch(units::contains);
    }
}
