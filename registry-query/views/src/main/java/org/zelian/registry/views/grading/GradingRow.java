package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * A row of the gradings list.
 *
 * @param targetName what the target was called on the day asked about
 * @param levels as drafted, submitted or final, whichever is latest; absent before they follow
 * @param phaseSince the day that phase began
 * @param submittedBy who submitted what stands at the authority, or was approved
 * @param existing 存量
 * @param changed 已变更，待复核
 */
public record GradingRow(
        GradingId grading,
        ProtectionTargetId target,
        String targetName,
        UnitName operator,
        GradingPhase phase,
        LocalDate phaseSince,
        @Nullable GradedLevels levels,
        @Nullable PersonName submittedBy,
        boolean existing,
        boolean changed) {}
