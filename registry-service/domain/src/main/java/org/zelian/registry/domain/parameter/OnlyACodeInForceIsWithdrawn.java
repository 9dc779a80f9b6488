package org.zelian.registry.domain.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.Term;

import java.time.LocalDate;

/** What is withdrawn is in force on the day, and has been for a day at least. */
public final class OnlyACodeInForceIsWithdrawn {

    private OnlyACodeInForceIsWithdrawn() {}

    static Term check(String code, LocalDate day, @Nullable Term inForce) {
        if (inForce == null || !day.isAfter(inForce.from())) {
            throw Refused.by(OnlyACodeInForceIsWithdrawn.class, code, day);
        }
        return inForce;
    }
}
