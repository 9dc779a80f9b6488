package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** From the day on which it is no longer in being, nothing more is said of a unit. */
public final class AnEndedUnitTakesNoChange {

    private AnEndedUnitTakesNoChange() {}

    static void check(@Nullable LocalDate endedOn, Act act) {
        if (endedOn != null && !act.effective().isBefore(endedOn)) {
            throw Refused.by(AnEndedUnitTakesNoChange.class, endedOn);
        }
    }
}
