package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;

import java.time.LocalDate;

/**
 * 定级, 备案, 等级测评 and 整改 of a target on a day: four of the five regions of its life.
 *
 * @param levels of the version that was approved or final last: the level in force
 * @param grading the version under way, or the one in force where none is
 * @param gradingPhase its phase; absent before there is any version
 * @param gradingSince the day that phase began
 * @param changed 已变更，待复核
 * @param filing the filing under way or in force
 * @param filingPhase its phase; absent before there is any
 * @param filingSince the day that phase began
 * @param validUntil last day of the certificate's validity
 * @param evaluation the cycle under way, or the last that brought a report where none is
 * @param evaluationPhase its phase; absent before there is any
 * @param evaluationSince the day that phase began
 * @param conclusion of the last report
 * @param evaluatedOn the day on that report's cover
 * @param orders what is to be put right
 */
public record Regions(
        @Nullable GradedLevels levels,
        @Nullable GradingId grading,
        @Nullable GradingPhase gradingPhase,
        @Nullable LocalDate gradingSince,
        boolean changed,
        @Nullable FilingId filing,
        @Nullable FilingPhase filingPhase,
        @Nullable LocalDate filingSince,
        @Nullable CertificateNumber certificate,
        @Nullable LocalDate validUntil,
        @Nullable EvaluationId evaluation,
        @Nullable EvaluationPhase evaluationPhase,
        @Nullable LocalDate evaluationSince,
        @Nullable Conclusion conclusion,
        @Nullable LocalDate evaluatedOn,
        OpenOrders orders) {

    /** The level in force. */
    public @Nullable SecurityProtectionLevel level() {
        return levels == null ? null : levels.overall();
    }
}
