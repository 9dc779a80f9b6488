package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.Origin;

/** Where an order comes from is not put right: it says who may judge what is done about it. */
public final class AnOrderStaysOfItsOrigin {

    private AnOrderStaysOfItsOrigin() {}

    static void check(Origin ordered, Origin right) {
        if (ordered != right) {
            throw Refused.by(AnOrderStaysOfItsOrigin.class);
        }
    }
}
