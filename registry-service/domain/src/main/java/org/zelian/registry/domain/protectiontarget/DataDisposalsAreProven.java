package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;

/** What became of the data is proven by a file, unless there were none (domain.md §10.2). */
public final class DataDisposalsAreProven {

    private DataDisposalsAreProven() {}

    static void check(Retirement retirement) {
        if (retirement.disposal() != DataDisposal.NONE && retirement.proof() == null) {
            throw Refused.by(DataDisposalsAreProven.class, retirement.disposal());
        }
    }
}
