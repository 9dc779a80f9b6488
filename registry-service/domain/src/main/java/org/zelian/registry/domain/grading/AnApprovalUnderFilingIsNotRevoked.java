package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Refused;

/**
 * What lies with the police, or was certified by them, rests on a grading that is approved: whoever
 * takes the approval back has the filing withdrawn first (domain.md §1.2).
 */
public final class AnApprovalUnderFilingIsNotRevoked {

    private AnApprovalUnderFilingIsNotRevoked() {}

    static void check(@Nullable FilingId filed) {
        if (filed != null) {
            throw Refused.by(AnApprovalUnderFilingIsNotRevoked.class, filed.value());
        }
    }
}
