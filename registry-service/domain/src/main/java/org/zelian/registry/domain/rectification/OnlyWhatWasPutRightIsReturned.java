package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.ItemNumbers;

import java.util.Set;

/** 退回 names items that were reported as put right, and are not. */
public final class OnlyWhatWasPutRightIsReturned {

    private OnlyWhatWasPutRightIsReturned() {}

    static void check(ItemNumbers again, Set<Integer> done) {
        for (int number : again.values()) {
            if (!done.contains(number)) {
                throw Refused.by(OnlyWhatWasPutRightIsReturned.class, number);
            }
        }
    }
}
