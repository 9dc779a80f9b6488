package org.zelian.registry.views.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about evaluations. */
public sealed interface EvaluationQuery<A> extends Query<A> {

    record FindEvaluation(EvaluationId evaluation) implements EvaluationQuery<EvaluationDetail> {}

    /**
     * @param within only evaluations of targets that this unit, or what stands under it, operates
     * @param text in the target's name, pinyin, or the report's number
     */
    record ListEvaluations(
            @Nullable UnitId within,
            @Nullable String text,
            @Nullable EvaluationPhase phase,
            @Nullable Conclusion conclusion,
            Paging paging)
            implements EvaluationQuery<Page<EvaluationRow>> {}

    /** All evaluations of a target, newest first. */
    record ListTargetEvaluations(ProtectionTargetId target)
            implements EvaluationQuery<List<EvaluationRow>> {}

    record ShowEvaluationHistory(EvaluationId evaluation)
            implements EvaluationQuery<List<HistoryEntry>> {}
}
