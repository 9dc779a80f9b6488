package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;

/** The city bureau, and nothing else, stands at the top of the tree. */
public final class OnlyTheCityBureauHasNoSuperior {

    private OnlyTheCityBureauHasNoSuperior() {}

    static void check(UnitKind kind, @Nullable UnitId superior) {
        if ((kind == UnitKind.CITY_BUREAU) != (superior == null)) {
            throw Refused.by(OnlyTheCityBureauHasNoSuperior.class, kind);
        }
    }
}
