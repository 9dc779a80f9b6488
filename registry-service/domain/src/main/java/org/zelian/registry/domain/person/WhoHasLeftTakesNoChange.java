package org.zelian.registry.domain.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** After a person has left the education system, their record is put right and nothing more. */
public final class WhoHasLeftTakesNoChange {

    private WhoHasLeftTakesNoChange() {}

    static void check(@Nullable LocalDate leftOn) {
        if (leftOn != null) {
            throw Refused.by(WhoHasLeftTakesNoChange.class, leftOn);
        }
    }
}
