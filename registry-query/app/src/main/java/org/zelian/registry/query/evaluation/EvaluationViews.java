package org.zelian.registry.query.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.evaluation.EvaluationDetail;
import org.zelian.registry.views.evaluation.EvaluationRow;
import org.zelian.registry.views.evaluation.EvaluationView;

/** Evaluations as they are shown. */
final class EvaluationViews {

    private final Views views;

    EvaluationViews(Views views) {
        this.views = views;
    }

    EvaluationDetail detail(EvaluationState state, TargetState target, Asked asked) {
        return new EvaluationDetail(
                view(state, asked),
                target.name(),
                asked.tree().name(target.operator()),
                asked.tree().path(target.operator()).stream().map(TreeUnit::shown).toList(),
                EvaluationWarnings.level(target),
                EvaluationWarnings.of(state, target));
    }

    private EvaluationView view(EvaluationState state, Asked asked) {
        return new EvaluationView(
                state.evaluation(),
                views.version(state.evaluation().value(), asked.moment().position()),
                state.target(),
                state.phase(),
                state.since(),
                state.occasion(),
                state.dueOn(),
                state.agency(),
                state.contract(),
                state.report(),
                state.entry(),
                state.existing(),
                state.filedOn(),
                state.receipt());
    }

    static EvaluationRow row(EvaluationState state, TargetState target, Asked asked) {
        @Nullable EvaluationReport report = state.report();
        return new EvaluationRow(
                state.evaluation(),
                state.target(),
                target.name(),
                asked.tree().name(target.operator()),
                state.phase(),
                state.since(),
                EvaluationWarnings.level(target),
                state.dueOn(),
                state.agency() == null ? null : state.agency().name(),
                report == null ? null : report.number(),
                report == null ? null : report.reportedOn(),
                report == null ? null : report.result(),
                state.existing());
    }
}
