package org.zelian.registry.query.tree;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.UnitName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All units of a day, as known at a position, ended ones included. */
public final class UnitTree {

    private static final Comparator<TreeUnit> SIBLINGS =
            Comparator.comparing((TreeUnit unit) -> !unit.kind().isBureau())
                    .thenComparing(TreeUnit::sortKey);

    private final Map<UnitId, TreeUnit> units;
    private final Map<UnitId, List<TreeUnit>> below = new HashMap<>();

    public UnitTree(Collection<TreeUnit> all) {
        Map<UnitId, TreeUnit> byId = HashMap.newHashMap(all.size());
        all.forEach(unit -> byId.put(unit.unit(), unit));
        List<TreeUnit> roots = new ArrayList<>();
        for (TreeUnit unit : all) {
            UnitId superior = unit.superior();
            if (superior == null || !byId.containsKey(superior)) {
                roots.add(unit);
            } else {
                below.computeIfAbsent(superior, id -> new ArrayList<>()).add(unit);
            }
        }
        roots.sort(SIBLINGS);
        below.values().forEach(siblings -> siblings.sort(SIBLINGS));
        units = inOrder(roots);
        all.forEach(unit -> units.putIfAbsent(unit.unit(), unit));
    }

    /** Depth first; units that stand under each other are reached from nowhere and come last. */
    private Map<UnitId, TreeUnit> inOrder(List<TreeUnit> roots) {
        Map<UnitId, TreeUnit> ordered = new LinkedHashMap<>();
        ArrayDeque<TreeUnit> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            TreeUnit unit = next.pop();
            ordered.put(unit.unit(), unit);
            below.getOrDefault(unit.unit(), List.of()).reversed().forEach(next::push);
        }
        return ordered;
    }

    public @Nullable TreeUnit unit(UnitId id) {
        return units.get(id);
    }

    /** In tree order. */
    public Collection<TreeUnit> units() {
        return units.values();
    }

    /** The unit and all that stands under it, in tree order; empty if it was not there. */
    public Set<UnitId> subtree(UnitId id) {
        Set<UnitId> subtree = new LinkedHashSet<>();
        ArrayDeque<UnitId> next = new ArrayDeque<>();
        if (units.containsKey(id)) {
            next.push(id);
        }
        while (!next.isEmpty()) {
            UnitId unit = next.pop();
            if (subtree.add(unit)) {
                below.getOrDefault(unit, List.of())
                        .reversed()
                        .forEach(child -> next.push(child.unit()));
            }
        }
        return subtree;
    }

    /** Superiors from the topmost down, the unit itself last; empty if it was not there. */
    public List<TreeUnit> path(UnitId id) {
        ArrayList<TreeUnit> path = new ArrayList<>();
        TreeUnit unit = units.get(id);
        while (unit != null && !path.contains(unit)) {
            path.addFirst(unit);
            UnitId superior = unit.superior();
            unit = superior == null ? null : units.get(superior);
        }
        return path;
    }

    /** What it was called; its number where it was not there. */
    public UnitName name(UnitId id) {
        TreeUnit unit = units.get(id);
        return unit == null ? new UnitName(id, id.number()) : unit.shown();
    }
}
