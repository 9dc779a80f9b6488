package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;

/** 重新定级: what the police asked to be graded anew is filed again once it was approved anew. */
public final class AnAskedRegradeIsApprovedFirst {

    private AnAskedRegradeIsApprovedFirst() {}

    /**
     * @param asked ledger position at which the police asked; -1 if they did not
     */
    static void check(ApprovedGrading grading, long asked) {
        if (grading.position() < asked) {
            throw Refused.by(AnAskedRegradeIsApprovedFirst.class, grading.grading().value());
        }
    }
}
