package org.zelian.registry.domain.person;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** The name given at registration is put right for the same day: nobody is without a name. */
public final class ANameHoldsFromRegistration {

    private ANameHoldsFromRegistration() {}

    static void check(LocalDate registered, Act act) {
        if (!act.effective().equals(registered)) {
            throw Refused.by(ANameHoldsFromRegistration.class, registered);
        }
    }
}
