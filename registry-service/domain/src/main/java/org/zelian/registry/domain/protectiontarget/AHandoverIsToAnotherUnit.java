package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

/** A target is handed over to a unit other than the one that operates it. */
public final class AHandoverIsToAnotherUnit {

    private AHandoverIsToAnotherUnit() {}

    static void check(UnitId operator, UnitId successor) {
        if (operator.equals(successor)) {
            throw Refused.by(AHandoverIsToAnotherUnit.class, successor.value());
        }
    }
}
