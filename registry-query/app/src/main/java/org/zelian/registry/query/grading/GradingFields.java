package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.InWords;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.views.grading.ShownReview;

import java.util.List;
import java.util.Set;

/** What is told of a grading's changes, by the names its view has for them. */
final class GradingFields {

    private final GradingViews shown;

    GradingFields(GradingViews shown) {
        this.shown = shown;
    }

    private record Told(
            GradingPhase phase,
            @Nullable GradingMatrix matrix,
            @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradedLevels levels,
            @Nullable GradingReport report,
            @Nullable ShownReview review,
            @Nullable ExistingGrading existing) {}

    List<HistoryStep<Record>> told(List<HistoryStep<GradingState>> steps) {
        return steps.stream().map(step -> step.of(this::told)).toList();
    }

    private Record told(GradingState state) {
        return new Told(
                state.phase(),
                state.said().matrix(),
                state.said().category(),
                state.said().information(),
                state.said().service(),
                state.levels(),
                state.said().report(),
                shown.review(state.review()),
                state.existing());
    }

    static Fields fields() {
        return new Fields(Set.of(), InWords::of);
    }
}
