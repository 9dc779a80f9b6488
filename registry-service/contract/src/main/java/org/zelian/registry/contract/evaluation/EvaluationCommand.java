package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/** What can be asked of one cycle of a target's evaluation. */
public sealed interface EvaluationCommand extends RegistryCommand {

    EvaluationId evaluation();

    @Override
    default String stream() {
        return evaluation().value();
    }

    /**
     * Opens a cycle.
     *
     * @param dueOn by when the report is wanted; may lie ahead
     */
    record PlanEvaluation(
            EvaluationId evaluation,
            ProtectionTargetId target,
            Occasion occasion,
            LocalDate dueOn,
            Basis basis)
            implements EvaluationCommand {}

    /**
     * 签订测评合同, from the day it was signed.
     *
     * @param agency never who built the target
     * @param contract 合同编号, up to 50 characters
     */
    record ContractEvaluation(
            EvaluationId evaluation,
            EvaluationAgency agency,
            @Nullable String contract,
            Basis basis)
            implements EvaluationCommand {
        public ContractEvaluation {
            contract = Text.optional(contract, 50);
        }
    }

    /** 进场. */
    record BeginOnSiteEvaluation(EvaluationId evaluation, Basis basis)
            implements EvaluationCommand {}

    record RecordEvaluationReport(EvaluationId evaluation, EvaluationReport report, Basis basis)
            implements EvaluationCommand {}

    /**
     * The unit's responsible person has seen what was recorded of the report.
     *
     * @param report sequence number of the entry seen
     */
    record ConfirmEvaluationReport(EvaluationId evaluation, long report, Basis basis)
            implements EvaluationCommand {}

    /**
     * 报公安机关, from the day they had it.
     *
     * @param receipt their receipt, where they gave one
     */
    record FileEvaluationReport(
            EvaluationId evaluation, @Nullable EvidenceDigest receipt, Basis basis)
            implements EvaluationCommand {}

    /** Puts right what was recorded of a report; the unit until it is confirmed, then the city. */
    record CorrectEvaluationReport(
            EvaluationId evaluation, long corrects, EvaluationReport report, Basis basis)
            implements EvaluationCommand {}

    /** Drops a cycle that brought no report, with a reason. */
    record AbandonEvaluation(EvaluationId evaluation, Basis basis) implements EvaluationCommand {}

    /** 存量: what was evaluated before; to be looked at by the authority. */
    record RecordExistingEvaluation(
            EvaluationId evaluation,
            ProtectionTargetId target,
            ExistingEvaluation existing,
            Basis basis)
            implements EvaluationCommand {}

    /** 存量: puts the facts right; the unit until they are accepted, then the city bureau. */
    record CorrectExistingEvaluation(
            EvaluationId evaluation, long corrects, ExistingEvaluation existing, Basis basis)
            implements EvaluationCommand {}

    /**
     * 存量: the authority has compared it with the paper.
     *
     * @param entry sequence number of the entry seen
     */
    record AcceptExistingEvaluation(EvaluationId evaluation, long entry, Basis basis)
            implements EvaluationCommand {}

    /** 存量: it does not agree with the paper, with a reason; to be corrected. */
    record ReturnExistingEvaluation(EvaluationId evaluation, long entry, Basis basis)
            implements EvaluationCommand {}
}
