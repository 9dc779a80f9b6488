package org.zelian.registry.query.evaluation;

import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.evaluation.EvaluationDetail;
import org.zelian.registry.views.evaluation.EvaluationQuery.FindEvaluation;
import org.zelian.registry.views.evaluation.EvaluationQuery.ListEvaluations;
import org.zelian.registry.views.evaluation.EvaluationQuery.ListTargetEvaluations;
import org.zelian.registry.views.evaluation.EvaluationQuery.ShowEvaluationHistory;
import org.zelian.registry.views.evaluation.EvaluationRow;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Answers what is asked about evaluations. One exists for an asker where its target does. */
public final class EvaluationQueries implements Answering {

    private static final Set<String> SORTS =
            Set.of(EvaluationProjection.BY_SINCE, EvaluationProjection.BY_PHASE);
    private static final Order NEWEST_FIRST = new Order(EvaluationProjection.BY_SINCE, true);

    private final Rows<EvaluationState> evaluations;
    private final Targets targets;
    private final EvaluationViews shown;
    private final Sentences sentences;

    public EvaluationQueries(
            Views views, EvaluationProjection projection, Targets targets, Sentences sentences) {
        this.evaluations = views.rows(projection);
        this.targets = targets;
        this.shown = new EvaluationViews(views);
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindEvaluation.class, this::find);
        answers.to(ListEvaluations.class, this::list);
        answers.to(ListTargetEvaluations.class, this::ofTarget);
        answers.to(ShowEvaluationHistory.class, this::history);
    }

    private EvaluationState known(EvaluationId evaluation, Asked asked) {
        return evaluations
                .one(evaluation.value(), asked.moment())
                .orElseThrow(() -> new NotFound(evaluation.value()));
    }

    private EvaluationDetail find(FindEvaluation query, Asked asked) {
        EvaluationState state = known(query.evaluation(), asked);
        return shown.detail(state, targets.seen(state.target(), asked), asked);
    }

    private Page<EvaluationRow> list(ListEvaluations query, Asked asked) {
        Page<EvaluationState> page =
                evaluations.page(
                        filter(query, asked),
                        Order.asked(query.paging().sort(), SORTS, NEWEST_FIRST),
                        query.paging().page(),
                        query.paging().size(),
                        asked.moment());
        return new Page<>(rows(page.rows(), asked), page.total(), page.page(), page.size());
    }

    private Filter filter(ListEvaluations query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(EvaluationProjection.BY_PHASE, query.phase())
                        .equalIfGiven(EvaluationProjection.CONCLUSION, query.conclusion());
        String text = query.text();
        if (text != null && !text.isBlank()) {
            Filter named = targets.named(EvaluationProjection.TARGET, query.within(), text, asked);
            Filter numbered = Filter.all().contains(EvaluationProjection.NUMBER, text);
            filter = filter.either(List.of(named, numbered));
        }
        return targets.inScope(filter, EvaluationProjection.TARGET, query.within(), asked);
    }

    /** Newest first; 存量 by the day on the report's cover. */
    private List<EvaluationRow> ofTarget(ListTargetEvaluations query, Asked asked) {
        targets.seen(query.target(), asked);
        List<EvaluationState> all =
                evaluations
                        .all(
                                Filter.all().equal(EvaluationProjection.TARGET, query.target()),
                                NEWEST_FIRST,
                                asked.moment())
                        .stream()
                        .sorted(
                                Comparator.comparing((EvaluationState one) -> one.begun())
                                        .reversed())
                        .toList();
        return rows(all, asked);
    }

    private List<EvaluationRow> rows(List<EvaluationState> states, Asked asked) {
        return targets.with(
                states,
                EvaluationState::target,
                (state, target) -> EvaluationViews.row(state, target, asked),
                asked.moment());
    }

    private List<HistoryEntry> history(ShowEvaluationHistory query, Asked asked) {
        EvaluationState state = known(query.evaluation(), asked);
        targets.seen(state.target(), asked);
        return sentences.timeline(
                EvaluationFields.told(
                        evaluations.history(state.evaluation().value(), asked.moment().position())),
                EvaluationFields.fields(),
                asked);
    }
}
