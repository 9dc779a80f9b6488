package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.UnitKind;

/** The city bureau neither moves nor ends: everything stands under it. */
public final class TheCityBureauRemains {

    private TheCityBureauRemains() {}

    static void check(UnitKind kind) {
        if (kind == UnitKind.CITY_BUREAU) {
            throw Refused.by(TheCityBureauRemains.class);
        }
    }
}
