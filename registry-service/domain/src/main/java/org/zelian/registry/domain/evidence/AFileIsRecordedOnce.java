package org.zelian.registry.domain.evidence;

import org.zelian.registry.contract.Refused;

/** A unit has a file on its record once; whoever uploads it again has what they wanted. */
public final class AFileIsRecordedOnce {

    private AFileIsRecordedOnce() {}

    static void check(boolean isOnRecord) {
        if (isOnRecord) {
            throw Refused.by(AFileIsRecordedOnce.class);
        }
    }
}
