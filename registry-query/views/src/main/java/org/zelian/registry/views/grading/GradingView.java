package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;

import java.time.LocalDate;

/**
 * A version of a target's grading on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param matrix the edition its levels follow from; absent for 存量
 * @param levels what follows from the determinations, once both are there; for 存量 as recorded
 * @param existing 存量: the facts as recorded
 * @param submission sequence number of the submission that stands at the authority, or was approved
 * @param submissionDigest SHA-256 (hex) of that entry as the ledger keeps it
 */
public record GradingView(
        GradingId grading,
        long version,
        ProtectionTargetId target,
        GradingPhase phase,
        LocalDate phaseSince,
        @Nullable GradingMatrix matrix,
        @Nullable String category,
        @Nullable Determination information,
        @Nullable Determination service,
        @Nullable GradedLevels levels,
        @Nullable GradingReport report,
        @Nullable ShownReview review,
        @Nullable ExistingGrading existing,
        @Nullable Long submission,
        @Nullable String submissionDigest) {}
