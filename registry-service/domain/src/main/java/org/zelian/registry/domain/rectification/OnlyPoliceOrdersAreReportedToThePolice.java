package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.Origin;

/** 整改报告报公安机关 answers their notice (公通字〔2007〕43号 art. 20). */
public final class OnlyPoliceOrdersAreReportedToThePolice {

    private OnlyPoliceOrdersAreReportedToThePolice() {}

    static void check(Origin origin) {
        if (origin != Origin.POLICE) {
            throw Refused.by(OnlyPoliceOrdersAreReportedToThePolice.class);
        }
    }
}
