package org.zelian.registry.domain.importing;

import org.jspecify.annotations.Nullable;

/**
 * What a decision about an import needs to know of others.
 *
 * @param planned rows of the plan; absent if no such plan is kept
 */
public record ImportFacts(@Nullable Integer planned) {}
