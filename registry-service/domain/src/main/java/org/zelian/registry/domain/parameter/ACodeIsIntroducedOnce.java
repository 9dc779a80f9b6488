package org.zelian.registry.domain.parameter;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.Term;

/** A code means one thing on any day: it is introduced again only where it is not in force. */
public final class ACodeIsIntroducedOnce {

    private ACodeIsIntroducedOnce() {}

    static void check(String code, Term wanted, Term held) {
        if (wanted.overlaps(held)) {
            throw Refused.by(ACodeIsIntroducedOnce.class, code, held.from());
        }
    }
}
