package org.zelian.registry.query.tree;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What units were called on any day, as known at one position. For one request. */
public final class UnitNames {

    private final Function<UnitId, NavigableMap<LocalDate, String>> source;
    private final Map<UnitId, NavigableMap<LocalDate, String>> fetched = new ConcurrentHashMap<>();

    /**
     * @param source names of a unit by their first day
     */
    public UnitNames(Function<UnitId, NavigableMap<LocalDate, String>> source) {
        this.source = source;
    }

    /** The name on a day, or the first that it had after it; its number where there is none. */
    public UnitName on(UnitId unit, LocalDate day) {
        NavigableMap<LocalDate, String> names = fetched.computeIfAbsent(unit, source);
        Map.Entry<LocalDate, String> name = names.floorEntry(day);
        Map.Entry<LocalDate, String> shown = name == null ? names.firstEntry() : name;
        return new UnitName(unit, shown == null ? unit.number() : shown.getValue());
    }
}
