package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;

import java.time.LocalDate;

/**
 * What a list is compared with: a version of a target's grading, in few words.
 *
 * @param since the day its phase began
 * @param levels as drafted, submitted or final, whichever is latest; for 存量 as recorded
 * @param existing 存量: the facts as recorded
 */
public record RecordedGrading(
        GradingId grading,
        ProtectionTargetId target,
        GradingPhase phase,
        LocalDate since,
        @Nullable GradedLevels levels,
        @Nullable ExistingGrading existing) {}
