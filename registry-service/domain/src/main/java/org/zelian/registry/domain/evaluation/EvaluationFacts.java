package org.zelian.registry.domain.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.protectiontarget.TargetStanding;

/**
 * What a decision about an evaluation needs to know of others, on the effective day.
 *
 * @param target the target that is evaluated; absent if there is no such target
 * @param developer 开发单位 of the target; absent where none is said
 */
public record EvaluationFacts(@Nullable TargetStanding target, @Nullable String developer) {}
