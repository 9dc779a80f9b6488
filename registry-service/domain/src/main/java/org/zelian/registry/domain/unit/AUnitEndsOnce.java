package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** A unit that ends, or will end, does not end again. */
public final class AUnitEndsOnce {

    private AUnitEndsOnce() {}

    static void check(@Nullable LocalDate endedOn) {
        if (endedOn != null) {
            throw Refused.by(AUnitEndsOnce.class, endedOn);
        }
    }
}
