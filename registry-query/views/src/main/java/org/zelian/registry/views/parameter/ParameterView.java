package org.zelian.registry.views.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.Source;

import java.time.LocalDate;

/** A rule's value on a day. */
public record ParameterView(
        String key,
        long version,
        String name,
        String value,
        @Nullable String unit,
        Source source,
        LocalDate since) {}
