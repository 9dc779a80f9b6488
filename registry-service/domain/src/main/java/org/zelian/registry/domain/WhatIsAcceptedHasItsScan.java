package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Refused;

/**
 * 存量: what came in by a list may be without its paper's scan, until somebody is to compare it with
 * the paper.
 */
public final class WhatIsAcceptedHasItsScan {

    private WhatIsAcceptedHasItsScan() {}

    public static void check(@Nullable EvidenceDigest scan) {
        if (scan == null) {
            throw Refused.by(WhatIsAcceptedHasItsScan.class);
        }
    }
}
