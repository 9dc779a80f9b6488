package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 整改期限 is the day the order was received, its effective day, or a later one (V8). */
public final class AnOrderIsNotDueBeforeItsDay {

    private AnOrderIsNotDueBeforeItsDay() {}

    static void check(LocalDate dueOn, LocalDate effective) {
        if (dueOn.isBefore(effective)) {
            throw Refused.by(AnOrderIsNotDueBeforeItsDay.class, dueOn, effective);
        }
    }
}
