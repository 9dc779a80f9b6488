package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

/** A unit is not merged into itself, and does not hand its systems to itself. */
public final class ASuccessorIsAnotherUnit {

    private ASuccessorIsAnotherUnit() {}

    static void check(UnitId unit, UnitId successor) {
        if (unit.equals(successor)) {
            throw Refused.by(ASuccessorIsAnotherUnit.class, successor.value());
        }
    }
}
