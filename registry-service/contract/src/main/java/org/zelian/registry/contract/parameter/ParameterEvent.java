package org.zelian.registry.contract.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens to rules, code tables and holidays. Streams: {@code parameter-<key>}, {@code
 * codetable-<table>}, {@code holidays-<year>}.
 */
public sealed interface ParameterEvent extends RegistryEvent {

    @EventName("parameter.set")
    record ParameterSet(
            String key,
            String name,
            String value,
            @Nullable String unit,
            Source source,
            Basis basis)
            implements ParameterEvent {}

    @EventName("parameter.codeintroduced")
    record CodeIntroduced(
            String table,
            String code,
            String label,
            int order,
            @Nullable LocalDate until,
            @Nullable String succeededBy,
            Source source,
            Basis basis)
            implements ParameterEvent {}

    @EventName("parameter.codewithdrawn")
    record CodeWithdrawn(
            String table, String code, @Nullable String succeededBy, Source source, Basis basis)
            implements ParameterEvent {}

    @EventName("parameter.holidayspublished")
    record HolidaysPublished(
            int year,
            List<LocalDate> daysOff,
            List<LocalDate> makeUpDays,
            Source source,
            Basis basis)
            implements ParameterEvent {
        public HolidaysPublished {
            daysOff = List.copyOf(daysOff);
            makeUpDays = List.copyOf(makeUpDays);
        }
    }
}
