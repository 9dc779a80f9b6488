package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.Origin;

/** Nobody accepts a risk that the police ordered to be dealt with (domain.md §4). */
public final class WhatThePoliceOrderedIsPutRight {

    private WhatThePoliceOrderedIsPutRight() {}

    static void check(Origin origin) {
        if (origin == Origin.POLICE) {
            throw Refused.by(WhatThePoliceOrderedIsPutRight.class);
        }
    }
}
