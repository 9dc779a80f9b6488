package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.history.Fed;

import java.util.Set;

/** The phases of a grading. */
public final class GradingPhases {

    private static final Set<GradingPhase> IN_FORCE =
            Set.of(GradingPhase.APPROVED, GradingPhase.FINAL);
    private static final Set<GradingPhase> OVER =
            Set.of(GradingPhase.FINAL, GradingPhase.ABANDONED);
    private static final Set<GradingPhase> SUBMITTED =
            Set.of(GradingPhase.EXPERT_REVIEW, GradingPhase.AUTHORITY_REVIEW);

    private GradingPhases() {}

    /** Whether its level is one that the target had from then on. */
    public static boolean isInForce(GradingPhase phase) {
        return IN_FORCE.contains(phase);
    }

    /** Whether something is still to be done. */
    static boolean isUnderWay(GradingPhase phase) {
        return !OVER.contains(phase);
    }

    /** Whether others are looking at what was submitted. */
    static boolean isSubmitted(GradingPhase phase) {
        return SUBMITTED.contains(phase);
    }

    /**
     * Whether a grading begins by the event, or, for a correction, by what it stands in place of.
     */
    public static boolean begins(GradingEvent event) {
        return event instanceof GradingStarted
                || event instanceof ExistingGradingRecorded
                || event instanceof ExistingGradingCorrected;
    }

    /**
     * The phase that an event begins.
     *
     * @param now the phase before it; null for the first
     * @return null where the phase goes on
     */
    public static @Nullable GradingPhase entered(Fed fed, @Nullable GradingPhase now) {
        return switch ((GradingEvent) fed.event()) {
            case GradingStarted e -> GradingPhase.DRAFT;
            case GradingDrafted e -> null;
            case GradingSubmittedToExperts e -> GradingPhase.EXPERT_REVIEW;
            case ExpertOpinionRecorded e -> null;
            case GradingSubmitted e -> GradingPhase.AUTHORITY_REVIEW;
            case GradingTakenBack e -> GradingPhase.DRAFT;
            case GradingReturned e -> GradingPhase.DRAFT;
            case GradingApproved e -> GradingPhase.APPROVED;
            case GradingApprovalRevoked e -> GradingPhase.DRAFT;
            case GradingDetermined e -> GradingPhase.FINAL;
            case GradingFinalised e -> GradingPhase.FINAL;
            case GradingReopened e -> GradingPhase.DRAFT;
            case GradingReaffirmed e -> null;
            case GradingAbandoned e -> GradingPhase.ABANDONED;
            case GradingSubmissionCorrected e -> corrected(fed, now);
            case ExistingGradingRecorded e -> GradingPhase.EXISTING;
            case ExistingGradingCorrected e -> now == null ? GradingPhase.EXISTING : null;
            case ExistingGradingAccepted e -> GradingPhase.FINAL;
            case ExistingGradingReturned e -> null;
        };
    }

    /** What was approved meanwhile stays so, on whatever day the correction holds from. */
    private static @Nullable GradingPhase corrected(Fed fed, @Nullable GradingPhase now) {
        if (now == null || isInForce(now) || now == GradingPhase.ABANDONED) {
            return null;
        }
        return fed.original().event() instanceof GradingDetermined
                ? GradingPhase.FINAL
                : GradingPhase.AUTHORITY_REVIEW;
    }
}
