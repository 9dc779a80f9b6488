package org.zelian.registry.query.evaluation;

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
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.regions.EvaluationPhases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers evaluations. Key: the evaluation's id. */
public final class EvaluationProjection implements Projection<EvaluationState> {

    static final String BY_SINCE = "since";
    static final String BY_PHASE = "phase";
    static final String TARGET = "target";
    static final String CONCLUSION = "conclusion";
    static final String NUMBER = "number";

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public Class<EvaluationState> view() {
        return EvaluationState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof EvaluationEvent e ? Set.of(e.evaluation().value()) : Set.of();
    }

    @Override
    public @Nullable EvaluationState fold(@Nullable EvaluationState row, String key, Fed fed) {
        EvaluationEvent event = (EvaluationEvent) fed.event();
        if (row == null && !EvaluationPhases.begins(event)) {
            return null;
        }
        EvaluationPhase entered = EvaluationPhases.entered(event, row == null ? null : row.phase());
        EvaluationState base =
                row == null
                        ? EvaluationState.begun(event.evaluation(), event.target(), fed.effective())
                        : row;
        EvaluationState after = changed(base, event, fed);
        return entered == null ? after : after.entering(entered, fed.effective());
    }

    private static EvaluationState changed(EvaluationState row, EvaluationEvent event, Fed fed) {
        long sequence = fed.entry().sequence();
        return switch (event) {
            case EvaluationPlanned e -> row.planned(e.occasion(), e.dueOn());
            case EvaluationContracted e -> row.contracted(e.agency(), e.contract());
            case OnSiteEvaluationBegun e -> row;
            case EvaluationReported e -> row.reported(e.report(), sequence);
            case EvaluationReportCorrected e -> row.reported(e.report(), sequence);
            case EvaluationReportConfirmed e -> row;
            case EvaluationReportFiled e -> row.filed(fed.effective(), e.receipt());
            case EvaluationAbandoned e -> row;
            case ExistingEvaluationRecorded e -> row.recorded(e.existing(), sequence);
            case ExistingEvaluationCorrected e -> row.recorded(e.existing(), sequence);
            case ExistingEvaluationAccepted e -> row;
            case ExistingEvaluationReturned e -> row;
        };
    }

    @Override
    public Map<String, Object> index(EvaluationState row) {
        Map<String, Object> fields = new HashMap<>();
        EvaluationReport report = row.report();
        fields.put(TARGET, row.target());
        fields.put(BY_PHASE, row.phase());
        fields.put(BY_SINCE, row.since());
        if (report != null) {
            fields.put(CONCLUSION, report.result().conclusion());
            fields.put(NUMBER, SearchText.of(report.number().value()));
        }
        return fields;
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_SINCE).also(TARGET, BY_PHASE, CONCLUSION),
                RowIndex.sortedBy(BY_SINCE).within(TARGET).also(BY_PHASE, CONCLUSION),
                RowIndex.sortedBy(BY_SINCE).within(BY_PHASE).also(TARGET, CONCLUSION),
                RowIndex.sortedBy(BY_PHASE, BY_SINCE).also(TARGET, CONCLUSION));
    }
}
