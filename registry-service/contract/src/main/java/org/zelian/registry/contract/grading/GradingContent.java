package org.zelian.registry.contract.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

/**
 * All that a grading says: what a submission carries, so that an approval is of this content and of
 * nothing else.
 *
 * @param matrix the edition the levels follow from
 * @param category code of table {@code system-category}, for the sector's guide
 * @param levels what follows from the two determinations (V2)
 * @param review absent for level 1 and before the experts have met
 * @param described entries of the target's stream when it was written: a later description makes it
 *     已变更，待复核
 */
public record GradingContent(
        GradingMatrix matrix,
        @Nullable String category,
        Determination information,
        Determination service,
        GradedLevels levels,
        GradingReport report,
        @Nullable ExpertReview review,
        long described) {

    public GradingContent {
        if (!levels.equals(GradedLevels.of(information.level(matrix), service.level(matrix)))) {
            throw new InvalidValue("TheLevelsFollowFromTheMatrix");
        }
    }
}
