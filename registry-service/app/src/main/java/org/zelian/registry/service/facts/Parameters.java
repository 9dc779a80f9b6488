package org.zelian.registry.service.facts;

import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which value a parameter has on a day. */
public final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<String, NavigableMap<LocalDate, String>> values = new HashMap<>();

    void apply(ParameterEvent event, LocalDate effective) {
        if (event instanceof ParameterSet set) {
            values.computeIfAbsent(set.key(), key -> new TreeMap<>()).put(effective, set.value());
        }
    }

    /**
     * A parameter that is a whole number.
     *
     * @param otherwise where none was set by that day, or something else than a number
     */
    public int number(String key, LocalDate day, int otherwise) {
        Map.Entry<LocalDate, String> set =
                values.getOrDefault(key, new TreeMap<>()).floorEntry(day);
        return set != null && NUMBER.matcher(set.getValue()).matches()
                ? Integer.parseInt(set.getValue())
                : otherwise;
    }
}
