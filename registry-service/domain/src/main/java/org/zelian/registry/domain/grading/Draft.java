package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;

/** What was drafted so far; absent parts were not drafted yet. */
record Draft(
        GradingMatrix matrix,
        @Nullable String category,
        @Nullable Determination information,
        @Nullable Determination service,
        @Nullable GradingReport report) {

    static Draft by(GradingMatrix matrix) {
        return new Draft(matrix, null, null, null, null);
    }

    static Draft of(GradingContent content) {
        return new Draft(
                content.matrix(),
                content.category(),
                content.information(),
                content.service(),
                content.report());
    }

    /** The same with what is said anew. */
    Draft with(
            @Nullable GradingMatrix newMatrix,
            @Nullable String newCategory,
            @Nullable Determination newInformation,
            @Nullable Determination newService,
            @Nullable GradingReport newReport) {
        return new Draft(
                newMatrix != null ? newMatrix : matrix,
                newCategory != null ? newCategory : category,
                newInformation != null ? newInformation : information,
                newService != null ? newService : service,
                newReport != null ? newReport : report);
    }

    /** Whether the level follows from the same: a report in other words needs no new review. */
    boolean determinesAs(Draft other) {
        return equals(other.with(null, category, null, null, report));
    }

    /**
     * All of it, with the levels that follow, or a refusal.
     *
     * @param described entries of the target's stream that it is about
     */
    GradingContent content(@Nullable ExpertReview review, long described) {
        Determination s = TheReportIsComplete.check(information, "BUSINESS_INFORMATION");
        Determination a = TheReportIsComplete.check(service, "SYSTEM_SERVICE");
        GradingReport complete =
                TheReportIsComplete.check(
                        report != null && report.isComplete() ? report : null, "GRADING_REPORT");
        return new GradingContent(
                matrix,
                category,
                s,
                a,
                GradedLevels.of(s.level(matrix), a.level(matrix)),
                complete,
                review,
                described);
    }
}
