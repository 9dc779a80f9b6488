package org.zelian.registry.frontend.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of an evaluation of before: 存量. */
sealed interface ExistingEvaluationRequest extends RequestAbout<EvaluationId> {

    @Override
    EvaluationCommand of(EvaluationId evaluation, Basis because);

    record Enter(
            ProtectionTargetId target,
            ExistingEvaluation existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingEvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.RecordExistingEvaluation(
                    evaluation, target, existing, because);
        }
    }

    record Correct(
            long corrects,
            ExistingEvaluation existing,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ExistingEvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.CorrectExistingEvaluation(
                    evaluation, corrects, existing, because);
        }
    }

    record Accept(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingEvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.AcceptExistingEvaluation(evaluation, entry, because);
        }
    }

    record Return(long entry, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements ExistingEvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.ReturnExistingEvaluation(evaluation, entry, because);
        }
    }
}
