package org.zelian.registry.query.unit;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.history.Stretch;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.query.tree.UnitNames;
import org.zelian.registry.query.tree.UnitTree;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The unit tree of any moment. Trees are kept: between two changes of any unit there is one. */
public final class UnitTrees {

    private static final int KEPT = 64;

    private final Rows<UnitState> units;
    private final Map<String, String> readings = new ConcurrentHashMap<>();
    private final Map<Snapshot, UnitTree> trees =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Snapshot, UnitTree> eldest) {
                    return size() > KEPT;
                }
            };

    public UnitTrees(Rows<UnitState> units) {
        this.units = units;
    }

    public UnitTree at(Snapshot moment) {
        Snapshot key = new Snapshot(units.overTime().lastChange(moment.position()), moment.on());
        synchronized (trees) {
            UnitTree kept = trees.get(key);
            if (kept != null) {
                return kept;
            }
        }
        UnitTree tree = read(moment);
        synchronized (trees) {
            trees.put(key, tree);
        }
        return tree;
    }

    private UnitTree read(Snapshot moment) {
        return new UnitTree(
                units.all(Filter.all(), Order.by(UnitProjection.BY_NAME), moment).stream()
                        .map(this::treeUnit)
                        .toList());
    }

    private TreeUnit treeUnit(UnitState unit) {
        return new TreeUnit(
                unit.unit(),
                unit.superior(),
                unit.name(),
                unit.nature().kind(),
                unit.standing(),
                Pinyin.sortKey(unit.name()),
                readings.computeIfAbsent(unit.name(), Pinyin::readings));
    }

    /** What units were called on any day, as known at a position. */
    public UnitNames names(long position) {
        return new UnitNames(unit -> names(unit, position));
    }

    private NavigableMap<LocalDate, String> names(UnitId unit, long position) {
        NavigableMap<LocalDate, String> names = new TreeMap<>();
        for (Stretch<UnitState> stretch : units.versions(unit.value(), position)) {
            names.put(stretch.since(), stretch.content().name());
        }
        return names;
    }
}
