package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationReturned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.query.history.Fed;

import java.util.Objects;

/**
 * How far an evaluation has come.
 *
 * @param report as recorded last
 * @param counted since when its report counts: confirmed, or recorded if it is of before
 * @param next what to do with it next; null where nothing is to be done for its report
 */
record EvaluationCourse(
        @Nullable EvaluationReport report, @Nullable Mark counted, @Nullable String next) {

    static final EvaluationCourse BEGUN = new EvaluationCourse(null, null, "evaluation.report");

    EvaluationCourse after(EvaluationEvent event, Fed fed) {
        return switch (event) {
            case EvaluationPlanned e -> this;
            case EvaluationContracted e -> this;
            case OnSiteEvaluationBegun e -> this;
            case EvaluationReported e ->
                    new EvaluationCourse(e.report(), counted, "evaluation.confirm");
            case EvaluationReportCorrected e ->
                    new EvaluationCourse(
                            e.report(), counted, counted == null ? "evaluation.confirm" : null);
            case EvaluationReportConfirmed e -> new EvaluationCourse(report, Mark.of(fed), null);
            case EvaluationReportFiled e -> this;
            case EvaluationAbandoned e -> new EvaluationCourse(report, null, null);
            case ExistingEvaluationRecorded e ->
                    new EvaluationCourse(e.existing().report(), Mark.of(fed), null);
            case ExistingEvaluationCorrected e ->
                    new EvaluationCourse(e.existing().report(), Mark.of(fed), null);
            case ExistingEvaluationAccepted e -> this;
            case ExistingEvaluationReturned e -> this;
        };
    }

    /** Whether there is a report, and it counts. */
    boolean counts() {
        return report != null && counted != null;
    }

    /** The report of one that counts. */
    EvaluationReport reported() {
        return Objects.requireNonNull(report);
    }

    /** Since when it counts, of one that does. */
    Mark counting() {
        return Objects.requireNonNull(counted);
    }
}
