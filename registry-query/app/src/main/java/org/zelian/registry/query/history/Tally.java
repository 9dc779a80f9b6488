package org.zelian.registry.query.history;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows agree in some index fields.
 *
 * @param values as text, by field; a field that these rows do not have is absent
 */
public record Tally(Map<String, String> values, long rows) {

    public Tally {
        values = Map.copyOf(values);
    }

    /** A field that is a day; null where these rows do not have it. */
    public @Nullable LocalDate day(String field) {
        String number = values.get(field);
        return number == null ? null : Day.of(Integer.parseInt(number));
    }

    static Tally of(Document group, long rows) {
        Map<String, String> values = new LinkedHashMap<>();
        group.forEach(
                (field, value) -> {
                    if (value != null) {
                        values.put(field, value.toString());
                    }
                });
        return new Tally(values, rows);
    }
}
