package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** What ends an appointment takes effect on one of the days on which it would be held. */
public final class AnAppointmentEndsWithinItsTerm {

    private AnAppointmentEndsWithinItsTerm() {}

    static void check(Tenure tenure, LocalDate day) {
        if (!tenure.covers(day)) {
            throw Refused.by(
                    AnAppointmentEndsWithinItsTerm.class,
                    day,
                    tenure.from(),
                    tenure.lastDay() == null ? "" : tenure.lastDay());
        }
    }
}
