package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;

/** The registry is that of one city. */
public final class ThereIsOneCityBureau {

    private ThereIsOneCityBureau() {}

    static void check(UnitId unit, UnitKind kind, @Nullable UnitId cityBureau) {
        boolean another = cityBureau != null && !cityBureau.equals(unit);
        if (kind == UnitKind.CITY_BUREAU && another) {
            throw Refused.by(ThereIsOneCityBureau.class);
        }
    }
}
