package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which target an evaluation is of, and of which day its report is. */
public final class Evaluations {

    private final Map<EvaluationId, ProtectionTargetId> targets = new HashMap<>();
    private final Map<EvaluationId, LocalDate> reportedOn = new HashMap<>();

    void apply(EvaluationEvent event) {
        targets.put(event.evaluation(), event.target());
        switch (event) {
            case EvaluationReported e -> reportedOn.put(e.evaluation(), e.report().reportedOn());
            case EvaluationReportCorrected e ->
                    reportedOn.put(e.evaluation(), e.report().reportedOn());
            default -> {}
        }
    }

    /** The target of an evaluation; null if there is no such evaluation. */
    public @Nullable ProtectionTargetId target(EvaluationId evaluation) {
        return targets.get(evaluation);
    }

    /** The day on the cover of its report, as it reads now; null if none was recorded. */
    public @Nullable LocalDate reportedOn(EvaluationId evaluation) {
        return reportedOn.get(evaluation);
    }
}
