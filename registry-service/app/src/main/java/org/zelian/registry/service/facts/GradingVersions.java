package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
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

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every version of every grading: its target, where it stands, and the level in force. */
public final class GradingVersions {

    private final Map<GradingId, GradingCourse> byId = new HashMap<>();
    private final Map<ProtectionTargetId, Map<GradingId, GradingCourse>> byTarget = new HashMap<>();

    void apply(GradingEvent event, LocalDate effective) {
        GradingCourse course = byId.computeIfAbsent(event.grading(), id -> opened(event));
        switch (event) {
            case GradingStarted e -> course.enter(GradingPhase.DRAFT, effective);
            case GradingSubmittedToExperts e -> course.enter(GradingPhase.EXPERT_REVIEW, effective);
            case GradingSubmitted e -> {
                course.says(e.content().levels().overall());
                course.enter(GradingPhase.AUTHORITY_REVIEW, effective);
            }
            case GradingTakenBack e -> course.enter(GradingPhase.DRAFT, effective);
            case GradingReturned e -> course.enter(GradingPhase.DRAFT, effective);
            case GradingApprovalRevoked e -> course.enter(GradingPhase.DRAFT, effective);
            case GradingReopened e -> course.enter(GradingPhase.DRAFT, effective);
            case GradingApproved e -> course.enter(GradingPhase.APPROVED, effective);
            case GradingDetermined e -> {
                course.says(e.content().levels().overall());
                course.enter(GradingPhase.FINAL, effective);
            }
            case GradingFinalised e -> course.enter(GradingPhase.FINAL, effective);
            case GradingAbandoned e -> course.enter(GradingPhase.ABANDONED, effective);
            case GradingSubmissionCorrected e -> course.says(e.content().levels().overall());
            case ExistingGradingRecorded e -> {
                course.says(e.existing().levels().overall());
                course.enter(GradingPhase.EXISTING, effective);
            }
            case ExistingGradingCorrected e -> course.says(e.existing().levels().overall());
            case ExistingGradingAccepted e -> course.enter(GradingPhase.FINAL, effective);
            case GradingDrafted e -> {}
            case ExpertOpinionRecorded e -> {}
            case GradingReaffirmed e -> {}
            case ExistingGradingReturned e -> {}
        }
    }

    /** The target of a version; null if there is no such version. */
    public @Nullable ProtectionTargetId target(GradingId grading) {
        GradingCourse course = byId.get(grading);
        return course == null ? null : course.target();
    }

    /** Whether a version is final by now, from whichever day. */
    public boolean isFinal(GradingId grading) {
        GradingCourse course = byId.get(grading);
        return course != null && course.isFinal();
    }

    /** By the version that was approved or became final last; null if none was by that day. */
    public @Nullable SecurityProtectionLevel levelInForce(
            ProtectionTargetId target, LocalDate day) {
        SecurityProtectionLevel level = null;
        LocalDate since = LocalDate.MIN;
        for (GradingCourse course : byTarget.getOrDefault(target, Map.of()).values()) {
            GradingCourse.InForce inForce = course.inForce(day);
            if (inForce != null && !inForce.since().isBefore(since)) {
                level = inForce.level();
                since = inForce.since();
            }
        }
        return level;
    }

    /** The version of a target that experts or the authority look at on a day; null if none. */
    public @Nullable GradingId underReview(ProtectionTargetId target, LocalDate day) {
        return byTarget.getOrDefault(target, Map.of()).entrySet().stream()
                .filter(entry -> isReview(entry.getValue().phase(day)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean isReview(@Nullable GradingPhase phase) {
        return phase == GradingPhase.EXPERT_REVIEW || phase == GradingPhase.AUTHORITY_REVIEW;
    }

    private GradingCourse opened(GradingEvent event) {
        GradingCourse course = new GradingCourse(event.target());
        byTarget.computeIfAbsent(event.target(), id -> new LinkedHashMap<>())
                .put(event.grading(), course);
        return course;
    }
}
