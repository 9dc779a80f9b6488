package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Refused;

/** Before a system is retired its certificate is handed in and its filing ends (domain.md §2.1). */
public final class ARetiredSystemsFilingIsCancelled {

    private ARetiredSystemsFilingIsCancelled() {}

    /**
     * @param filing under way or in force; absent where none is
     */
    static void check(@Nullable FilingId filing) {
        if (filing != null) {
            throw Refused.by(ARetiredSystemsFilingIsCancelled.class, filing.value());
        }
    }
}
