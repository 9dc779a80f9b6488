package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;

/**
 * What an authority ordered to be suspended is resumed by one, what the unit suspended by the unit.
 */
public final class WhoeverSuspendedResumes {

    private WhoeverSuspendedResumes() {}

    /**
     * @param ordered whether an authority suspended it
     * @param authority whether one acts now
     */
    static void check(boolean ordered, boolean authority) {
        if (ordered != authority) {
            throw Refused.by(WhoeverSuspendedResumes.class);
        }
    }
}
