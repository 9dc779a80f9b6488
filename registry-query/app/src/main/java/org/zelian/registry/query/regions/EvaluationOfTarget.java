package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;

import java.time.LocalDate;

/**
 * An evaluation of a target, as the target's row keeps it.
 *
 * @param since the day its phase began
 * @param reportedOn the day on its report's cover
 * @param result as reported
 */
public record EvaluationOfTarget(
        EvaluationId evaluation,
        EvaluationPhase phase,
        LocalDate since,
        @Nullable LocalDate reportedOn,
        @Nullable EvaluationResult result) {

    static EvaluationOfTarget begun(EvaluationId evaluation, LocalDate day) {
        return new EvaluationOfTarget(evaluation, EvaluationPhase.DUE, day, null, null);
    }

    EvaluationOfTarget after(EvaluationEvent event) {
        return switch (event) {
            case EvaluationReported e -> with(e.report());
            case EvaluationReportCorrected e -> with(e.report());
            case ExistingEvaluationRecorded e -> with(e.existing().report());
            case ExistingEvaluationCorrected e -> with(e.existing().report());
            default -> this;
        };
    }

    private EvaluationOfTarget with(EvaluationReport report) {
        return new EvaluationOfTarget(
                evaluation, phase, since, report.reportedOn(), report.result());
    }

    EvaluationOfTarget entering(EvaluationPhase next, LocalDate day) {
        return new EvaluationOfTarget(evaluation, next, day, reportedOn, result);
    }
}
