package org.zelian.registry.frontend.importing.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a workbook counts days (ISO/IEC 29500-1, 18.17.4): a date is a number there. */
public enum DateSystem {
    /** Day 1 is 1900-01-01, and 1900 is a leap year, which it was not. */
    FROM_1900,
    /** Day 0 is 1904-01-01: workbooks that began on a Macintosh. */
    FROM_1904;

    private static final int FIRST_OF_MARCH_1900 = 61;
    private static final int LAST = 2_958_465;
    private static final int SECONDS = 86_400;

    /** The moment a serial number stands for, to the second; null where there is none. */
    public @Nullable LocalDateTime at(double serial) {
        if (!(serial >= 0 && serial <= LAST)) {
            return null;
        }
        long seconds = Math.round(serial * SECONDS);
        long day = seconds / SECONDS;
        LocalDate zero = zero(day);
        return zero == null
                ? null
                : zero.plusDays(day).atStartOfDay().plusSeconds(seconds % SECONDS);
    }

    private @Nullable LocalDate zero(long day) {
        if (this == FROM_1904) {
            return LocalDate.of(1904, 1, 1);
        }
        if (day == FIRST_OF_MARCH_1900 - 1) {
            return null;
        }
        return LocalDate.of(1899, 12, day < FIRST_OF_MARCH_1900 ? 31 : 30);
    }
}
