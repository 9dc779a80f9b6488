package org.zelian.registry.query.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.UnitName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A row of a comparison of units.
 *
 * @param exactly whether only the unit itself is counted, without what stands under it
 * @param units those counted
 */
record Compared(TreeUnit unit, boolean exactly, Set<UnitId> units) {

    Compared {
        units = Set.copyOf(units);
    }

    /** Those in whose place one has been asked about first, then those directly below. */
    static List<Compared> units(@Nullable UnitId within, Asked asked) {
        List<Compared> rows = new ArrayList<>();
        for (TreeUnit top : asked.tree().units()) {
            if (within == null ? isTopmost(top, asked) : top.unit().equals(within)) {
                rows.add(new Compared(top, true, Set.of(top.unit())));
                below(top, asked).stream()
                        .map(unit -> new Compared(unit, false, asked.tree().subtree(unit.unit())))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static boolean isTopmost(TreeUnit unit, Asked asked) {
        UnitId superior = unit.superior();
        return asked.scope().sees(unit.unit())
                && (superior == null || !asked.scope().sees(superior));
    }

    private static Collection<TreeUnit> below(TreeUnit top, Asked asked) {
        return asked.tree().units().stream()
                .filter(unit -> top.unit().equals(unit.superior()))
                .filter(unit -> asked.scope().sees(unit.unit()))
                .toList();
    }

    /**
     * A unit that has ended is of interest only while something is counted of it.
     *
     * @param counted how much
     */
    static boolean isShown(UnitName name, long counted, Asked asked) {
        TreeUnit unit = asked.tree().unit(name.unit());
        return counted > 0 || (unit != null && unit.active());
    }
}
