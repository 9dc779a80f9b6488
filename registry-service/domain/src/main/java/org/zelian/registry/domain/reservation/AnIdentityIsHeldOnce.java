package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** One person, one record. Nothing is said of the other record: it may lie outside the scope. */
public final class AnIdentityIsHeldOnce {

    private AnIdentityIsHeldOnce() {}

    static Refused refusal() {
        return Refused.by(AnIdentityIsHeldOnce.class);
    }
}
