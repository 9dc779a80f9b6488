package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;

/**
 * What a decision about a grading needs to know of others, on the effective day.
 *
 * @param target the target that is graded; absent if there is no such target
 * @param cityBureau name of the city bureau, where it operates the target itself
 * @param categoryInForce whether the category that the command names is in the code table
 * @param experts how many experts a review needs at least (parameter {@code
 *     grading-experts-minimum})
 * @param filed the filing that rests on this grading and lies with the police or was certified;
 *     absent if none does
 */
public record GradingFacts(
        @Nullable GradedTarget target,
        @Nullable String cityBureau,
        boolean categoryInForce,
        int experts,
        @Nullable FilingId filed) {}
