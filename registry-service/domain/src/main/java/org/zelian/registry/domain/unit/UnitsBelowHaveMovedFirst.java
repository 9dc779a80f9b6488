package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

import java.util.Set;

/** A bureau ends when nothing stands under it any more. */
public final class UnitsBelowHaveMovedFirst {

    private UnitsBelowHaveMovedFirst() {}

    static void check(Set<UnitId> below) {
        if (!below.isEmpty()) {
            throw Refused.by(UnitsBelowHaveMovedFirst.class, below.size());
        }
    }
}
