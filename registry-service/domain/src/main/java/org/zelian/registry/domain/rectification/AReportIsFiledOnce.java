package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

/** The police get one report of what was submitted; what was returned is reported anew. */
public final class AReportIsFiledOnce {

    private AReportIsFiledOnce() {}

    /**
     * @param filed whether the police have the report of what was submitted last
     */
    static void check(boolean filed) {
        if (filed) {
            throw Refused.by(AReportIsFiledOnce.class);
        }
    }
}
