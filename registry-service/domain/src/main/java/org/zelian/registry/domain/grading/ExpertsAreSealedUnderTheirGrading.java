package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.ExpertReview;

/** Experts' names are sealed under the key of the grading, so that erasing it erases them. */
public final class ExpertsAreSealedUnderTheirGrading {

    private ExpertsAreSealedUnderTheirGrading() {}

    static void check(GradingId grading, ExpertReview review) {
        if (!review.experts().stream().allMatch(e -> e.name().key().equals(grading.value()))) {
            throw Refused.by(ExpertsAreSealedUnderTheirGrading.class, grading.value());
        }
    }
}
