package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.UnitKind;

/** A bureau stays the bureau it is, and no school becomes one: it is registered anew. */
public final class BureausAreNotReclassified {

    private BureausAreNotReclassified() {}

    static void check(UnitKind from, UnitKind to) {
        if (from != to && (from.isBureau() || to.isBureau())) {
            throw Refused.by(BureausAreNotReclassified.class, from, to);
        }
    }
}
