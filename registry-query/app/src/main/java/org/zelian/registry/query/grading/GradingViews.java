package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.grading.GradingState.Said;
import org.zelian.registry.views.grading.GradingView;
import org.zelian.registry.views.grading.ShownExpert;
import org.zelian.registry.views.grading.ShownReview;

import java.util.ArrayList;
import java.util.List;

/** Gradings as they are shown, the experts' names opened. */
final class GradingViews {

    private final Directory directory;

    GradingViews(Directory directory) {
        this.directory = directory;
    }

    GradingView shown(GradingState state, long version) {
        Said said = state.said();
        Submission submission = state.submission();
        return new GradingView(
                state.grading(),
                version,
                state.target(),
                state.phase(),
                state.since(),
                said.matrix(),
                said.category(),
                said.information(),
                said.service(),
                state.levels(),
                said.report(),
                review(state.review()),
                state.existing(),
                submission == null ? null : submission.sequence(),
                submission == null ? null : submission.digest());
    }

    @Nullable ShownReview review(@Nullable StoredReview stored) {
        if (stored == null) {
            return null;
        }
        ExpertReview review = stored.review();
        List<ShownExpert> experts = new ArrayList<>();
        for (Expert expert : review.experts()) {
            String name =
                    directory.open(
                            stored.place()
                                    .field(
                                            expert.name(),
                                            "/experts/%d/name".formatted(experts.size())));
            experts.add(
                    new ShownExpert(name, expert.organisation(), expert.title(), expert.field()));
        }
        return new ShownReview(review.reviewedOn(), experts, review.agreed(), review.opinion());
    }
}
