package org.zelian.registry.domain.importing;

import org.zelian.registry.contract.Refused;

/** Whoever confirms was shown as many rows to be changed as the plan asks something for. */
public final class ThePlanIsOfTheRowsCounted {

    private ThePlanIsOfTheRowsCounted() {}

    static void check(int planned, int counted) {
        if (planned != counted) {
            throw Refused.by(ThePlanIsOfTheRowsCounted.class, planned, counted);
        }
    }
}
