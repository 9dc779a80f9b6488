package org.zelian.registry.domain.obligation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.Term;

import java.time.LocalDate;

/** What is taken back is in force on the day. */
public final class OnlyAWaiverInForceIsEnded {

    private OnlyAWaiverInForceIsEnded() {}

    static void check(@Nullable Term waived, LocalDate day) {
        if (waived == null || !waived.covers(day)) {
            throw Refused.by(OnlyAWaiverInForceIsEnded.class, day);
        }
    }
}
