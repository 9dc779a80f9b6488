package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;

/** Enough experts have met, at least one of them an expert of the business (domain.md §10.2). */
public final class ExpertReviewsAreSufficient {

    private ExpertReviewsAreSufficient() {}

    /**
     * @param minimum how many there are at least
     */
    static void check(ExpertReview review, int minimum) {
        long business =
                review.experts().stream()
                        .filter(expert -> expert.field() == Expert.Field.BUSINESS)
                        .count();
        if (review.experts().size() < minimum || business < 1) {
            throw Refused.by(
                    ExpertReviewsAreSufficient.class, minimum, review.experts().size(), business);
        }
    }
}
