package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** Somebody stands in on days on which the principal's appointment is held. */
public final class ADelegationStaysWithinItsPrincipal {

    private ADelegationStaysWithinItsPrincipal() {}

    static void check(Tenure principal, LocalDate from, LocalDate until) {
        if (!principal.covers(from) || !principal.covers(until)) {
            throw Refused.by(
                    ADelegationStaysWithinItsPrincipal.class,
                    principal.from(),
                    principal.lastDay() == null ? "" : principal.lastDay());
        }
    }
}
