package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;

/**
 * The day of what an authority ordered is put right by one, that of the unit's steps by the unit.
 */
public final class TransitionsArePutRightByTheirSide {

    private TransitionsArePutRightByTheirSide() {}

    /**
     * @param ordered whether an authority ordered the transition
     * @param authority whether one acts now
     */
    static void check(boolean ordered, boolean authority) {
        if (ordered != authority) {
            throw Refused.by(TransitionsArePutRightByTheirSide.class);
        }
    }
}
