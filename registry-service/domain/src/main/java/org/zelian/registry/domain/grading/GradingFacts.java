package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;

/**
 * What a decision about a grading needs to know of others, on the effective day.
 *
 * @param target the target that is graded; absent if there is no such target
 * @param cityBureau name of the city bureau, where it operates the target itself
 * @param categoryInForce whether the category that the command names is in the code table
 * @param experts how many experts a review needs at least (parameter {@code
 *     grading-experts-minimum})
 */
public record GradingFacts(
        @Nullable GradedTarget target,
        @Nullable String cityBureau,
        boolean categoryInForce,
        int experts) {}
