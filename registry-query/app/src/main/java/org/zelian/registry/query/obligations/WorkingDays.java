package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Reckons limits (domain.md §10.4; 民法典 201, 203 by analogy): the day that begins a limit is not
 * counted, and a limit in days that would end on a day off ends on the next working day. A year
 * without a table knows weekends only, and whatever was reckoned in it says so.
 */
public final class WorkingDays {

    private final IntFunction<@Nullable Table> tables;

    /**
     * @param tables by year; null for a year that none was published for
     */
    public WorkingDays(IntFunction<@Nullable Table> tables) {
        this.tables = tables;
    }

    /**
     * A year's days that are not as its weeks would have them.
     *
     * @param daysOff holidays, weekends among them or not
     * @param makeUpDays Saturdays and Sundays that are worked
     */
    public record Table(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

        public Table(Collection<LocalDate> daysOff, Collection<LocalDate> makeUpDays) {
            this(Set.copyOf(daysOff), Set.copyOf(makeUpDays));
        }

        public Table {
            daysOff = Set.copyOf(daysOff);
            makeUpDays = Set.copyOf(makeUpDays);
        }

        private boolean isWorked(LocalDate day) {
            return makeUpDays.contains(day) || (!daysOff.contains(day) && isWeekday(day));
        }
    }

    /**
     * A last day.
     *
     * @param years whose tables it depends on
     * @param tentative whether one of these has none yet, so that only weekends were known
     */
    public record LastDay(LocalDate day, Set<Integer> years, boolean tentative) {

        public LastDay {
            years = Set.copyOf(years);
        }
    }

    /** The last day of so many days after a day. */
    public LastDay daysAfter(LocalDate start, int days) {
        Looking looking = new Looking();
        LocalDate day = start.plusDays(days);
        while (!looking.isWorked(day)) {
            day = day.plusDays(1);
        }
        return looking.found(day);
    }

    /** The last day of so many working days after a day; at least one. */
    public LastDay workingDaysAfter(LocalDate start, int days) {
        Looking looking = new Looking();
        LocalDate day = start;
        for (int worked = 0; worked < days; ) {
            day = day.plusDays(1);
            worked += looking.isWorked(day) ? 1 : 0;
        }
        return looking.found(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    /** Remembers which tables were needed. */
    private final class Looking {

        private final Set<Integer> years = new TreeSet<>();
        private boolean tentative;

        boolean isWorked(LocalDate day) {
            Table table = tables.apply(day.getYear());
            years.add(day.getYear());
            tentative |= table == null;
            return table == null ? isWeekday(day) : table.isWorked(day);
        }

        LastDay found(LocalDate day) {
            return new LastDay(day, years, tentative);
        }
    }
}
