package org.zelian.registry.query.reminder;

import org.zelian.registry.query.obligations.ObligationState;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many days before the last day is reminded: the parameter {@code reminder-days}. */
record Steps(NavigableSet<Integer> days) {

    static final String KEY = "reminder-days";

    private static final List<Integer> OTHERWISE = List.of(90, 30, 7);
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** {@code 90,30,7}; what is no number is passed over, and where none is left, those hold. */
    static Steps of(String value) {
        NavigableSet<Integer> days =
                Arrays.stream(BETWEEN.split(value))
                        .filter(part -> NUMBER.matcher(part).matches())
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        return days.isEmpty() ? otherwise() : new Steps(days);
    }

    /** Where nothing was recorded. */
    static Steps otherwise() {
        return new Steps(new TreeSet<>(OTHERWISE));
    }

    /** The last of the last days that are reminded of on a day. */
    LocalDate reach(LocalDate day) {
        return day.plusDays(days.last());
    }

    /**
     * The reminder of an obligation on a day on which it is pursued.
     *
     * @param row with a last day, within {@link #reach}
     */
    Reminder reminder(ObligationState row, LocalDate day) {
        LocalDate due = Objects.requireNonNull(row.dueOn());
        if (due.isBefore(day)) {
            return new Reminder(row, null, since(row, due.plusDays(1)));
        }
        int left = Math.toIntExact(due.toEpochDay() - day.toEpochDay());
        int within = Objects.requireNonNull(days.ceiling(left));
        return new Reminder(row, within, since(row, due.minusDays(within)));
    }

    /** Nothing is reminded of before it is to be done, nor while it is waived. */
    private static LocalDate since(ObligationState row, LocalDate step) {
        LocalDate waived = row.waivedUntil();
        return Stream.of(step, row.openedOn(), waived == null ? step : waived.plusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
