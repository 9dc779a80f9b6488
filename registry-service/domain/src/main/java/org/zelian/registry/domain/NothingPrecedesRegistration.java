package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** What the registry says of a thing begins with the day from which it is registered. */
public final class NothingPrecedesRegistration {

    private NothingPrecedesRegistration() {}

    public static void check(LocalDate registered, Act act) {
        if (act.effective().isBefore(registered)) {
            throw Refused.by(NothingPrecedesRegistration.class, act.effective(), registered);
        }
    }
}
