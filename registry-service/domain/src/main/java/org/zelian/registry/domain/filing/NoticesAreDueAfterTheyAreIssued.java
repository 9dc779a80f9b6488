package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 限期 of a notice lies after the day of the notice. */
public final class NoticesAreDueAfterTheyAreIssued {

    private NoticesAreDueAfterTheyAreIssued() {}

    static void check(LocalDate dueOn, LocalDate issuedOn) {
        if (!dueOn.isAfter(issuedOn)) {
            throw Refused.by(NoticesAreDueAfterTheyAreIssued.class, dueOn, issuedOn);
        }
    }
}
