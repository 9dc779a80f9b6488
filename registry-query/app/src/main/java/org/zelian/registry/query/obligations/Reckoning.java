package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What rules reckon with. A number is that in force on the day that something became so, as known
 * when it was recorded: another value is for what becomes so later. Holidays, and days that an
 * authority names, are those known by now: what is open is dated anew when they are said.
 */
final class Reckoning {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final String PARAMETER = "parameter-";

    private final Terms terms;
    private final long known;
    private final WorkingDays calendar;

    /**
     * @param known position up to which all is known
     */
    Reckoning(Terms terms, long known) {
        this.terms = terms;
        this.known = known;
        this.calendar = terms.calendar(known);
    }

    /** A number that was in force then. */
    int number(Setting setting, Mark then) {
        return number(setting.key(), then).orElse(setting.otherwise());
    }

    /** A number that was in force then; what is no number is passed over. */
    Optional<Integer> number(String key, Mark then) {
        return terms.value(key, then.day(), then.known())
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Integer::valueOf);
    }

    /** What a unit was then; most are no bureau. */
    Optional<UnitKind> kind(UnitId unit, Mark then) {
        return terms.kind(unit, then.day(), then.known());
    }

    /** The end of so many days after a day. */
    Due daysAfter(LocalDate start, int days) {
        return due(calendar.daysAfter(start, days));
    }

    /** The end of so many working days after a day. */
    Due workingDaysAfter(LocalDate start, int days) {
        return due(calendar.workingDaysAfter(start, days));
    }

    private static Due due(WorkingDays.LastDay last) {
        return new Due(
                last.day(),
                last.tentative(),
                last.years().stream().map(year -> "holidays-" + year).collect(Collectors.toSet()));
    }

    /** A day that a parameter names, whenever the thing became so. */
    Due named(String key, LocalDate otherwise) {
        LocalDate day =
                terms.value(key, LocalDate.MAX, known).flatMap(Reckoning::day).orElse(otherwise);
        return new Due(day, false, Set.of(PARAMETER + key));
    }

    /** Years after a day, of the number in force on that day, as known by now. */
    int years(Setting setting, LocalDate day) {
        return terms.value(setting.key(), day, known)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Integer::valueOf)
                .orElse(setting.otherwise());
    }

    /** What {@link #years} awaits. */
    static Set<String> awaiting(Setting setting) {
        return Set.of(PARAMETER + setting.key());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
