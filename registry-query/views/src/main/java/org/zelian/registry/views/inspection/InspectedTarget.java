package org.zelian.registry.views.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;

/**
 * A system that was looked at.
 *
 * @param name on the day asked about; absent where it was handed over to a unit outside the asker's
 *     scope since
 */
public record InspectedTarget(ProtectionTargetId target, @Nullable String name) {}
