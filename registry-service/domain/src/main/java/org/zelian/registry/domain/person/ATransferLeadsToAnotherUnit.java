package org.zelian.registry.domain.person;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

/** A person is transferred to a unit other than their own. */
public final class ATransferLeadsToAnotherUnit {

    private ATransferLeadsToAnotherUnit() {}

    static void check(UnitId from, UnitId to) {
        if (from.equals(to)) {
            throw Refused.by(ATransferLeadsToAnotherUnit.class, to.value());
        }
    }
}
