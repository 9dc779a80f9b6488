package org.zelian.registry.frontend.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of a cycle of evaluation. */
sealed interface EvaluationRequest extends RequestAbout<EvaluationId> {

    @Override
    EvaluationCommand of(EvaluationId evaluation, Basis because);

    record Plan(
            ProtectionTargetId target,
            Occasion occasion,
            LocalDate dueOn,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.PlanEvaluation(
                    evaluation, target, occasion, dueOn, because);
        }
    }

    record Contract(
            EvaluationAgency agency,
            @Limit(50) @Nullable String contract,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.ContractEvaluation(evaluation, agency, contract, because);
        }
    }

    record Report(
            EvaluationReport report, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.RecordEvaluationReport(evaluation, report, because);
        }
    }

    record Confirm(long report, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.ConfirmEvaluationReport(evaluation, report, because);
        }
    }

    record FileWithPolice(
            @Nullable EvidenceDigest receipt,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.FileEvaluationReport(evaluation, receipt, because);
        }
    }

    record CorrectReport(
            long corrects,
            EvaluationReport report,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements EvaluationRequest {
        @Override
        public EvaluationCommand of(EvaluationId evaluation, Basis because) {
            return new EvaluationCommand.CorrectEvaluationReport(
                    evaluation, corrects, report, because);
        }
    }
}
