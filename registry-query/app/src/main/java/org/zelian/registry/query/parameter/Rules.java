package org.zelian.registry.query.parameter;

import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Values of rules, for features whose answers depend on them. */
public final class Rules {

    private final Rows<ParameterState> parameters;

    public Rules(Rows<ParameterState> parameters) {
        this.parameters = parameters;
    }

    /** The value in force at a moment. */
    public Optional<String> value(String key, Snapshot at) {
        return parameters.one(ParameterProjection.stream(key), at).map(ParameterState::value);
    }

    /** Every value by its first day, as known at a position. */
    public NavigableMap<LocalDate, String> values(String key, long position) {
        NavigableMap<LocalDate, String> values = new TreeMap<>();
        parameters
                .versions(ParameterProjection.stream(key), position)
                .forEach(stretch -> values.put(stretch.since(), stretch.content().value()));
        return values;
    }
}
