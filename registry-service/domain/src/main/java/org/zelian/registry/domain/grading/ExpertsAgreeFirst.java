package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.ExpertReview;

/** The authority is asked once the experts agree with the level that it is asked about. */
public final class ExpertsAgreeFirst {

    private ExpertsAgreeFirst() {}

    /** The review, or a refusal. */
    static ExpertReview check(@Nullable ExpertReview review) {
        if (review == null || !review.agreed()) {
            throw Refused.by(ExpertsAgreeFirst.class);
        }
        return review;
    }
}
