package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.query.history.RecordedEvent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Rules' values, holidays and kinds of units, by the position at which they were said: it only
 * grows, and what was known at a position is the same ever after.
 */
final class Terms {

    static final Set<String> STREAMS = Set.of("parameter-", "holidays-", "unit-");

    private final Map<String, NavigableMap<Long, Said<String>>> values = new ConcurrentHashMap<>();
    private final Map<Integer, NavigableMap<Long, WorkingDays.Table>> holidays =
            new ConcurrentHashMap<>();
    private final Map<UnitId, NavigableMap<Long, Said<UnitKind>>> kinds = new ConcurrentHashMap<>();

    private record Said<T>(LocalDate from, long position, T value) {}

    void learn(RecordedEvent entry) {
        switch (entry.event()) {
            case ParameterSet e -> say(values, e.key(), entry, e.value());
            case UnitRegistered e -> say(kinds, e.unit(), entry, e.nature().kind());
            case UnitRegistrationCorrected e -> say(kinds, e.unit(), entry, e.nature().kind());
            case UnitReclassified e -> say(kinds, e.unit(), entry, e.nature().kind());
            case HolidaysPublished e ->
                    holidays.computeIfAbsent(e.year(), year -> new ConcurrentSkipListMap<>())
                            .put(
                                    entry.position(),
                                    new WorkingDays.Table(e.daysOff(), e.makeUpDays()));
            default -> {}
        }
    }

    private static <K, T> void say(
            Map<K, NavigableMap<Long, Said<T>>> all, K about, RecordedEvent entry, T value) {
        all.computeIfAbsent(about, key -> new ConcurrentSkipListMap<>())
                .put(entry.position(), new Said<>(entry.effective(), entry.position(), value));
    }

    /** A parameter's value in force on a day; the first there was holds for what is older, too. */
    Optional<String> value(String key, LocalDate day, long known) {
        return inForce(values.get(key), day, known);
    }

    /** What a unit was on a day. */
    Optional<UnitKind> kind(UnitId unit, LocalDate day, long known) {
        return inForce(kinds.get(unit), day, known);
    }

    /** The calendar, each year as it was published last, on whatever day. */
    WorkingDays calendar(long known) {
        return new WorkingDays(
                year -> {
                    NavigableMap<Long, WorkingDays.Table> published = holidays.get(year);
                    var last = published == null ? null : published.floorEntry(known);
                    return last == null ? null : last.getValue();
                });
    }

    private static <T> Optional<T> inForce(
            @Nullable NavigableMap<Long, Said<T>> said, LocalDate day, long known) {
        if (said == null) {
            return Optional.empty();
        }
        Comparator<Said<T>> order =
                Comparator.comparing((Said<T> one) -> one.from()).thenComparingLong(Said::position);
        var all = said.headMap(known, true).values();
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .max(order)
                .or(() -> all.stream().min(order))
                .map(Said::value);
    }
}
