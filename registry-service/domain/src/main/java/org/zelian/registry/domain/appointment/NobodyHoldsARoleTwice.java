package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

/** A person holds, or stands in for, one role of a unit once on any day. */
public final class NobodyHoldsARoleTwice {

    private NobodyHoldsARoleTwice() {}

    static void check(Tenure wanted, Tenure held) {
        if (wanted.role() == held.role() && wanted.unit().equals(held.unit())) {
            throw Refused.by(NobodyHoldsARoleTwice.class, held.role(), held.unit().value());
        }
    }
}
