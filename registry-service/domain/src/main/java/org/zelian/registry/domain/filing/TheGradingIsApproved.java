package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Refused;

/** What is filed is a grading of the same target that its authority has approved. */
public final class TheGradingIsApproved {

    private TheGradingIsApproved() {}

    /** The grading as approved, or a refusal. */
    static ApprovedGrading check(GradingId grading, FilingFacts facts) {
        ApprovedGrading approved = facts.approved().get(grading);
        if (approved == null) {
            throw Refused.by(TheGradingIsApproved.class, grading.value());
        }
        return approved;
    }
}
