package org.zelian.registry.query.regions;

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
import org.zelian.registry.contract.evaluation.EvaluationPhase;

import java.util.Set;

/** The phases of an evaluation. */
public final class EvaluationPhases {

    private static final Set<EvaluationPhase> UNDER_WAY =
            Set.of(
                    EvaluationPhase.DUE,
                    EvaluationPhase.CONTRACTED,
                    EvaluationPhase.ON_SITE,
                    EvaluationPhase.REPORTED);

    private EvaluationPhases() {}

    /** Whether something is still to be done before its report holds. */
    public static boolean isUnderWay(EvaluationPhase phase) {
        return UNDER_WAY.contains(phase);
    }

    /**
     * Whether an evaluation begins by the event, or, for a correction, by what it stands in place
     * of.
     */
    public static boolean begins(EvaluationEvent event) {
        return event instanceof EvaluationPlanned
                || event instanceof ExistingEvaluationRecorded
                || event instanceof ExistingEvaluationCorrected;
    }

    /**
     * The phase that an event begins.
     *
     * @param now the phase before it; null for the first
     * @return null where the phase goes on
     */
    public static @Nullable EvaluationPhase entered(
            EvaluationEvent event, @Nullable EvaluationPhase now) {
        return switch (event) {
            case EvaluationPlanned e -> EvaluationPhase.DUE;
            case EvaluationContracted e -> EvaluationPhase.CONTRACTED;
            case OnSiteEvaluationBegun e -> EvaluationPhase.ON_SITE;
            case EvaluationReported e -> EvaluationPhase.REPORTED;
            // What was confirmed meanwhile stays so, on whatever day the report is put right from.
            case EvaluationReportCorrected e ->
                    now == EvaluationPhase.CONFIRMED || now == EvaluationPhase.FILED_WITH_POLICE
                            ? null
                            : EvaluationPhase.REPORTED;
            case EvaluationReportConfirmed e -> EvaluationPhase.CONFIRMED;
            case EvaluationReportFiled e -> EvaluationPhase.FILED_WITH_POLICE;
            case EvaluationAbandoned e -> EvaluationPhase.ABANDONED;
            case ExistingEvaluationRecorded e -> EvaluationPhase.EXISTING;
            case ExistingEvaluationCorrected e -> now == null ? EvaluationPhase.EXISTING : null;
            case ExistingEvaluationAccepted e -> EvaluationPhase.ACCEPTED;
            case ExistingEvaluationReturned e -> null;
        };
    }
}
