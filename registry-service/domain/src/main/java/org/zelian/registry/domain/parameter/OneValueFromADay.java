package org.zelian.registry.domain.parameter;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;
import java.util.Set;

/** A rule has one value from a day on; another begins on another day. */
public final class OneValueFromADay {

    private OneValueFromADay() {}

    static void check(String key, LocalDate day, Set<LocalDate> taken) {
        if (taken.contains(day)) {
            throw Refused.by(OneValueFromADay.class, key, day);
        }
    }
}
