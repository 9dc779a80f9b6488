package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which codes are in force on a day. */
public final class CodeTables {

    /** A stretch of force; {@code until} is its last day. */
    private record Force(boolean inForce, @Nullable LocalDate until) {}

    private final Map<String, TreeMap<LocalDate, Force>> turns = new HashMap<>();

    void apply(ParameterEvent event, LocalDate effective) {
        switch (event) {
            case CodeIntroduced e ->
                    turn(e.table(), e.code(), effective, new Force(true, e.until()));
            case CodeWithdrawn e -> turn(e.table(), e.code(), effective, new Force(false, null));
            case ParameterSet e -> {}
            case HolidaysPublished e -> {}
        }
    }

    /** Whether a code of a table is in force. */
    public boolean inForce(String table, String code, LocalDate day) {
        Map.Entry<LocalDate, Force> last =
                turns.getOrDefault(key(table, code), new TreeMap<>()).floorEntry(day);
        if (last == null || !last.getValue().inForce()) {
            return false;
        }
        LocalDate until = last.getValue().until();
        return until == null || !day.isAfter(until);
    }

    private void turn(String table, String code, LocalDate day, Force force) {
        turns.computeIfAbsent(key(table, code), id -> new TreeMap<>()).put(day, force);
    }

    private static String key(String table, String code) {
        return table + "/" + code;
    }
}
