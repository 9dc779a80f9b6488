package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.UnitKind;

/** City bureau, district bureau, school: no bureau stands under a district's. */
public final class DistrictBureausStandUnderTheCity {

    private DistrictBureausStandUnderTheCity() {}

    static void check(UnitKind kind, UnitStanding superior) {
        if (kind == UnitKind.DISTRICT_BUREAU && superior.kind() != UnitKind.CITY_BUREAU) {
            throw Refused.by(DistrictBureausStandUnderTheCity.class, superior.unit().value());
        }
    }
}
