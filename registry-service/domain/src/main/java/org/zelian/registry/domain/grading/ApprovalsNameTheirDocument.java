package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;

/** 主管部门审核: by a paper with its number, its issuer and its day. */
public final class ApprovalsNameTheirDocument {

    private ApprovalsNameTheirDocument() {}

    /** The paper, or a refusal. */
    static OfficialDocument check(Basis basis) {
        if (basis.document() == null) {
            throw Refused.by(ApprovalsNameTheirDocument.class);
        }
        return basis.document();
    }
}
