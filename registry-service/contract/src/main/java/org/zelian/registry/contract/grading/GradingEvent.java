package org.zelian.registry.contract.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;

/**
 * What happens to one version of a target's grading. Stream: the grading's id. Each names its
 * target, so that what is kept of the target can be fed without looking anything up.
 */
public sealed interface GradingEvent extends TargetEvent {

    GradingId grading();

    @Override
    ProtectionTargetId target();

    @EventName("grading.started")
    record GradingStarted(
            GradingId grading, ProtectionTargetId target, GradingMatrix matrix, Basis basis)
            implements GradingEvent {}

    /** Only what was said anew is there. */
    @EventName("grading.drafted")
    record GradingDrafted(
            GradingId grading,
            ProtectionTargetId target,
            @Nullable GradingMatrix matrix,
            @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report,
            Basis basis)
            implements GradingEvent {}

    @EventName("grading.submittedtoexperts")
    record GradingSubmittedToExperts(
            GradingId grading, ProtectionTargetId target, GradingContent content, Basis basis)
            implements GradingEvent {}

    @EventName("grading.expertopinionrecorded")
    record ExpertOpinionRecorded(
            GradingId grading, ProtectionTargetId target, ExpertReview review, Basis basis)
            implements GradingEvent {}

    @EventName("grading.submitted")
    record GradingSubmitted(
            GradingId grading, ProtectionTargetId target, GradingContent content, Basis basis)
            implements GradingEvent {}

    @EventName("grading.takenback")
    record GradingTakenBack(GradingId grading, ProtectionTargetId target, Basis basis)
            implements GradingEvent {}

    @EventName("grading.returned")
    record GradingReturned(
            GradingId grading, ProtectionTargetId target, long submission, Basis basis)
            implements GradingEvent {}

    /**
     * @param submission sequence number, in this stream, of the submission approved
     */
    @EventName("grading.approved")
    record GradingApproved(
            GradingId grading, ProtectionTargetId target, long submission, Basis basis)
            implements GradingEvent {}

    @EventName("grading.approvalrevoked")
    record GradingApprovalRevoked(GradingId grading, ProtectionTargetId target, Basis basis)
            implements GradingEvent {}

    /** Level 1, by the unit itself. */
    @EventName("grading.determined")
    record GradingDetermined(
            GradingId grading, ProtectionTargetId target, GradingContent content, Basis basis)
            implements GradingEvent {}

    @EventName("grading.finalised")
    record GradingFinalised(
            GradingId grading, ProtectionTargetId target, FilingId filing, Basis basis)
            implements GradingEvent {}

    @EventName("grading.reopened")
    record GradingReopened(
            GradingId grading, ProtectionTargetId target, FilingId filing, Basis basis)
            implements GradingEvent {}

    @EventName("grading.reaffirmed")
    record GradingReaffirmed(
            GradingId grading, ProtectionTargetId target, long described, Basis basis)
            implements GradingEvent {}

    @EventName("grading.abandoned")
    record GradingAbandoned(GradingId grading, ProtectionTargetId target, Basis basis)
            implements GradingEvent {}

    /** Corrects a {@link GradingSubmitted} or {@link GradingDetermined}. */
    @EventName("grading.submissioncorrected")
    record GradingSubmissionCorrected(
            GradingId grading,
            ProtectionTargetId target,
            long corrects,
            GradingContent content,
            Basis basis)
            implements GradingEvent, Correction {}

    @EventName("grading.existingrecorded")
    record ExistingGradingRecorded(
            GradingId grading, ProtectionTargetId target, ExistingGrading existing, Basis basis)
            implements GradingEvent {}

    /** Corrects an {@link ExistingGradingRecorded}. */
    @EventName("grading.existingcorrected")
    record ExistingGradingCorrected(
            GradingId grading,
            ProtectionTargetId target,
            long corrects,
            ExistingGrading existing,
            Basis basis)
            implements GradingEvent, Correction {}

    /**
     * @param entry sequence number, in this stream, of the entry that was accepted
     */
    @EventName("grading.existingaccepted")
    record ExistingGradingAccepted(
            GradingId grading, ProtectionTargetId target, long entry, Basis basis)
            implements GradingEvent {}

    @EventName("grading.existingreturned")
    record ExistingGradingReturned(
            GradingId grading, ProtectionTargetId target, long entry, Basis basis)
            implements GradingEvent {}
}
