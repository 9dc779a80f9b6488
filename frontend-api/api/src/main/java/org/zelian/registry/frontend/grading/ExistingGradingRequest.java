package org.zelian.registry.frontend.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of a grading of before: 存量. */
sealed interface ExistingGradingRequest extends RequestAbout<GradingId> {

    @Override
    GradingCommand of(GradingId grading, Basis because);

    record Enter(
            ProtectionTargetId target,
            ExistingGrading existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingGradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.RecordExistingGrading(grading, target, existing, because);
        }
    }

    record Correct(
            long corrects,
            ExistingGrading existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingGradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.CorrectExistingGrading(grading, corrects, existing, because);
        }
    }

    record Accept(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingGradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.AcceptExistingGrading(grading, entry, because);
        }
    }

    record Return(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingGradingRequest {
        @Override
        public GradingCommand of(GradingId grading, Basis because) {
            return new GradingCommand.ReturnExistingGrading(grading, entry, because);
        }
    }
}
