package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;

/** 存量: an entry that did not agree with the paper is corrected before it is looked at again. */
public final class WhatWasReturnedIsCorrectedFirst {

    private WhatWasReturnedIsCorrectedFirst() {}

    static void check(boolean returned) {
        if (returned) {
            throw Refused.by(WhatWasReturnedIsCorrectedFirst.class);
        }
    }
}
