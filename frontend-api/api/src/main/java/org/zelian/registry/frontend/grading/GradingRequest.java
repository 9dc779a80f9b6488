package org.zelian.registry.frontend.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/**
 * Bodies of what can be asked of a grading; the fields are those of the commands. Experts' names
 * are plain here, sealed inside.
 */
sealed interface GradingRequest extends RequestAbout<GradingId> {

    @Override
    GradingCommand of(GradingId grading, Basis because);

    record Start(
            ProtectionTargetId target,
            GradingMatrix matrix,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.StartGrading(grading, target, matrix, because);
        }
    }

    /** What is absent stays as it was. */
    record Draft(
            @Nullable GradingMatrix matrix,
            @Limit(50) @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.DraftGrading(
                    grading, matrix, category, information, service, report, because);
        }
    }

    record RecordExpertReview(
            GivenReview review, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.RecordExpertReview(
                    grading, BadInput.placed("/review", () -> review.of(grading)), because);
        }
    }

    record Return(long submission, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.ReturnGrading(grading, submission, because);
        }
    }

    record Approve(long submission, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.ApproveGrading(grading, submission, because);
        }
    }

    record Reaffirm(long described, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.ReaffirmGrading(grading, described, because);
        }
    }

    /** What is absent stays as the corrected entry said. */
    record CorrectSubmission(
            long corrects,
            @Nullable GradingMatrix matrix,
            @Limit(50) @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements GradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.CorrectGradingSubmission(
                    grading, corrects, matrix, category, information, service, report, because);
        }
    }
}
