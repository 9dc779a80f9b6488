package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

/** The tree has no circles: a unit's superior is neither the unit nor anything below it. */
public final class AUnitDoesNotStandBelowItself {

    private AUnitDoesNotStandBelowItself() {}

    static void check(UnitId unit, UnitId superior, boolean below) {
        if (below || unit.equals(superior)) {
            throw Refused.by(AUnitDoesNotStandBelowItself.class, superior.value());
        }
    }
}
