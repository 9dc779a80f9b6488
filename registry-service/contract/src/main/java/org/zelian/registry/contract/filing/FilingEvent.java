package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;

import java.time.LocalDate;

/**
 * What happens to a filing. Stream: the filing's id. Each names its target, so that what is kept of
 * the target can be fed without looking anything up.
 */
public sealed interface FilingEvent extends TargetEvent {

    FilingId filing();

    @Override
    ProtectionTargetId target();

    @EventName("filing.prepared")
    record FilingPrepared(FilingId filing, ProtectionTargetId target, GradingId based, Basis basis)
            implements FilingEvent {}

    @EventName("filing.drafted")
    record FilingDrafted(FilingId filing, ProtectionTargetId target, FilingDraft draft, Basis basis)
            implements FilingEvent {}

    @EventName("filing.submitted")
    record FilingSubmitted(
            FilingId filing,
            ProtectionTargetId target,
            FormEdition edition,
            FilingForm form,
            Basis basis)
            implements FilingEvent {}

    @EventName("filing.withdrawn")
    record FilingWithdrawn(FilingId filing, ProtectionTargetId target, Basis basis)
            implements FilingEvent {}

    @EventName("filing.correctionasked")
    record FilingCorrectionAsked(
            FilingId filing,
            ProtectionTargetId target,
            String items,
            LocalDate dueOn,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent {}

    /**
     * @param based the grading that was filed
     */
    @EventName("filing.regradeasked")
    record RegradeAsked(
            FilingId filing,
            ProtectionTargetId target,
            GradingId based,
            String grounds,
            LocalDate dueOn,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent {}

    /**
     * @param based the grading that was filed, final from now on
     */
    @EventName("filing.certified")
    record FilingCertified(
            FilingId filing,
            ProtectionTargetId target,
            GradingId based,
            Certificate certificate,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent {}

    @EventName("filing.changesubmitted")
    record FilingChangeSubmitted(
            FilingId filing, ProtectionTargetId target, FilingDraft draft, Basis basis)
            implements FilingEvent {}

    /**
     * @param form as it reads from now on
     */
    @EventName("filing.changed")
    record FilingChanged(
            FilingId filing,
            ProtectionTargetId target,
            FormEdition edition,
            FilingForm form,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent {}

    @EventName("filing.extensionsubmitted")
    record ExtensionSubmitted(FilingId filing, ProtectionTargetId target, Basis basis)
            implements FilingEvent {}

    @EventName("filing.extended")
    record FilingExtended(
            FilingId filing,
            ProtectionTargetId target,
            LocalDate until,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent {}

    /**
     * @param evaluation whose report prolonged it
     * @param until the new last day
     */
    @EventName("filing.prolonged")
    record FilingProlonged(
            FilingId filing,
            ProtectionTargetId target,
            EvaluationId evaluation,
            LocalDate until,
            Basis basis)
            implements FilingEvent {}

    @EventName("filing.cancellationsubmitted")
    record CancellationSubmitted(FilingId filing, ProtectionTargetId target, Basis basis)
            implements FilingEvent {}

    @EventName("filing.cancelled")
    record FilingCancelled(
            FilingId filing, ProtectionTargetId target, EvidenceDigest scan, Basis basis)
            implements FilingEvent {}

    /** A change, an extension or a cancellation was declined. */
    @EventName("filing.declined")
    record FilingRequestDeclined(
            FilingId filing, ProtectionTargetId target, EvidenceDigest scan, Basis basis)
            implements FilingEvent {}

    /** Corrects a {@link FilingCertified}. */
    @EventName("filing.certificatecorrected")
    record CertificateCorrected(
            FilingId filing,
            ProtectionTargetId target,
            long corrects,
            GradingId based,
            Certificate certificate,
            EvidenceDigest scan,
            Basis basis)
            implements FilingEvent, Correction {}

    @EventName("filing.existingrecorded")
    record ExistingFilingRecorded(
            FilingId filing, ProtectionTargetId target, ExistingFiling existing, Basis basis)
            implements FilingEvent {}

    /** Corrects an {@link ExistingFilingRecorded}. */
    @EventName("filing.existingcorrected")
    record ExistingFilingCorrected(
            FilingId filing,
            ProtectionTargetId target,
            long corrects,
            ExistingFiling existing,
            Basis basis)
            implements FilingEvent, Correction {}

    /**
     * @param entry sequence number, in this stream, of the entry that was accepted
     */
    @EventName("filing.existingaccepted")
    record ExistingFilingAccepted(
            FilingId filing, ProtectionTargetId target, long entry, Basis basis)
            implements FilingEvent {}

    @EventName("filing.existingreturned")
    record ExistingFilingReturned(
            FilingId filing, ProtectionTargetId target, long entry, Basis basis)
            implements FilingEvent {}
}
