package org.zelian.registry.query.history;

import java.time.LocalDate;

/** Days as rows store them: days since 1970, {@link #OPEN} where there is no end. */
final class Day {

    static final int OPEN = Integer.MAX_VALUE;

    private Day() {}

    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    static LocalDate of(int number) {
        return number == OPEN ? LocalDate.MAX : LocalDate.ofEpochDay(number);
    }
}
