package org.zelian.registry.query.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.InWords;
import org.zelian.registry.query.history.HistoryStep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is told of an evaluation's changes, by the names its view has for them. */
final class EvaluationFields {

    private EvaluationFields() {}

    private record Told(
            EvaluationPhase phase,
            @Nullable Occasion occasion,
            @Nullable LocalDate dueOn,
            @Nullable EvaluationAgency agency,
            @Nullable String contract,
            @Nullable EvaluationReport report,
            @Nullable LocalDate filedOn,
            @Nullable EvidenceDigest receipt) {}

    static List<HistoryStep<Record>> told(List<HistoryStep<EvaluationState>> steps) {
        return steps.stream().map(step -> step.of(EvaluationFields::told)).toList();
    }

    private static Record told(EvaluationState state) {
        return new Told(
                state.phase(),
                state.occasion(),
                state.dueOn(),
                state.agency(),
                state.contract(),
                state.report(),
                state.filedOn(),
                state.receipt());
    }

    static Fields fields() {
        return new Fields(Set.of(), InWords::of);
    }
}
