package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/**
 * What can be asked of a filing. The unit's responsible persons submit; what the police decided is
 * recorded by the liaison, each time with the document (its number and day in the basis) and a
 * scan.
 */
public sealed interface FilingCommand extends RegistryCommand {

    FilingId filing();

    @Override
    default String stream() {
        return filing().value();
    }

    /** Opens a form for an approved grading of level 2 or above. */
    record PrepareFiling(FilingId filing, ProtectionTargetId target, GradingId based, Basis basis)
            implements FilingCommand {}

    record DraftFiling(FilingId filing, FilingDraft draft, Basis basis) implements FilingCommand {}

    /** To the police, with all that was drafted; also again after a correction or a regrade. */
    record SubmitFiling(FilingId filing, Basis basis) implements FilingCommand {}

    /** 撤回: dropped before the police decided, with a reason. */
    record WithdrawFiling(FilingId filing, Basis basis) implements FilingCommand {}

    /**
     * 补正通知.
     *
     * @param items what is missing or wrong, up to 1,000 characters
     * @param dueOn 限期
     */
    record RecordCorrectionNotice(
            FilingId filing, String items, LocalDate dueOn, EvidenceDigest scan, Basis basis)
            implements FilingCommand {
        public RecordCorrectionNotice {
            items = Text.required(items, 1_000);
        }
    }

    /**
     * 重新定级通知.
     *
     * @param grounds up to 1,000 characters
     * @param dueOn 限期
     */
    record RecordRegradeNotice(
            FilingId filing, String grounds, LocalDate dueOn, EvidenceDigest scan, Basis basis)
            implements FilingCommand {
        public RecordRegradeNotice {
            grounds = Text.required(grounds, 1_000);
        }
    }

    /** 备案证明. */
    record RecordCertificate(
            FilingId filing, Certificate certificate, EvidenceDigest scan, Basis basis)
            implements FilingCommand {}

    /**
     * 备案变更.
     *
     * @param draft the sheets that change
     */
    record SubmitFilingChange(FilingId filing, FilingDraft draft, Basis basis)
            implements FilingCommand {}

    record RecordFilingChange(FilingId filing, EvidenceDigest scan, Basis basis)
            implements FilingCommand {}

    /** 延期: within the months before expiry. */
    record SubmitExtension(FilingId filing, Basis basis) implements FilingCommand {}

    /**
     * @param until the new last day
     */
    record RecordExtension(FilingId filing, LocalDate until, EvidenceDigest scan, Basis basis)
            implements FilingCommand {}

    /** 撤销备案, with a reason. */
    record SubmitCancellation(FilingId filing, Basis basis) implements FilingCommand {}

    record RecordCancellation(FilingId filing, EvidenceDigest scan, Basis basis)
            implements FilingCommand {}

    /** The police decline a change, an extension or a cancellation, with a reason. */
    record RecordDeclined(FilingId filing, EvidenceDigest scan, Basis basis)
            implements FilingCommand {}

    /**
     * A confirmed evaluation prolongs the certificate (公网安〔2025〕1846号, question 6). Asked by a
     * policy.
     */
    record ProlongFiling(FilingId filing, EvaluationId evaluation, Basis basis)
            implements FilingCommand {}

    /** City bureau: puts right what a certificate was recorded as. */
    record CorrectCertificate(
            FilingId filing,
            long corrects,
            Certificate certificate,
            EvidenceDigest scan,
            Basis basis)
            implements FilingCommand {}

    /** 存量: a certificate of before; to be looked at by the authority. */
    record RecordExistingFiling(
            FilingId filing, ProtectionTargetId target, ExistingFiling existing, Basis basis)
            implements FilingCommand {}

    /** 存量: puts the facts right; the unit until they are accepted, then the city bureau. */
    record CorrectExistingFiling(
            FilingId filing, long corrects, ExistingFiling existing, Basis basis)
            implements FilingCommand {}

    /**
     * 存量: the authority has compared it with the paper.
     *
     * @param entry sequence number of the entry seen
     */
    record AcceptExistingFiling(FilingId filing, long entry, Basis basis)
            implements FilingCommand {}

    /** 存量: it does not agree with the paper, with a reason; to be corrected. */
    record ReturnExistingFiling(FilingId filing, long entry, Basis basis)
            implements FilingCommand {}
}
