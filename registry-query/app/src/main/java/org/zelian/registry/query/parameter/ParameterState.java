package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.views.parameter.ParameterView;

import java.time.LocalDate;

/** A rule's value, and since when. */
record ParameterState(
        String key,
        String name,
        String value,
        @Nullable String unit,
        Source source,
        LocalDate since) {

    ParameterView view(long version) {
        return new ParameterView(key, version, name, value, unit, source, since);
    }
}
