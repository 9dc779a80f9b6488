package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.ItemNumbers;

import java.util.Set;

/** The risk of an item is accepted while nothing has put it right. */
public final class WhatIsPutRightBearsNoRisk {

    private WhatIsPutRightBearsNoRisk() {}

    static void check(ItemNumbers items, Set<Integer> done) {
        for (int number : items.values()) {
            if (done.contains(number)) {
                throw Refused.by(WhatIsPutRightBearsNoRisk.class, number);
            }
        }
    }
}
