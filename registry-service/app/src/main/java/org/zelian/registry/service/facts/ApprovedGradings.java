package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.domain.filing.ApprovedGrading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gradings that are approved or final by now, from whichever day, and what they say. */
public final class ApprovedGradings {

    /** What a version says, and its approval while it lasts. */
    private record Version(
            @Nullable GradingContent content,
            @Nullable ExistingGrading existing,
            @Nullable Approval approval) {

        Version approved(@Nullable LocalDate on, long position) {
            return new Version(content, existing, new Approval(on, position));
        }
    }

    /**
     * @param on absent where no authority approved it here: level 1, and what existed before
     */
    private record Approval(@Nullable LocalDate on, long position) {}

    private static final Version NOTHING = new Version(null, null, null);

    private final Map<ProtectionTargetId, Map<GradingId, Version>> byTarget = new HashMap<>();

    void apply(GradingEvent event, LocalDate effective, long position) {
        byTarget.computeIfAbsent(event.target(), target -> new HashMap<>())
                .compute(
                        event.grading(),
                        (id, version) ->
                                after(
                                        event,
                                        version == null ? NOTHING : version,
                                        effective,
                                        position));
    }

    private static Version after(
            GradingEvent event, Version version, LocalDate effective, long position) {
        return switch (event) {
            case GradingSubmitted e -> new Version(e.content(), null, null);
            case GradingApproved e -> version.approved(effective, position);
            case GradingDetermined e ->
                    new Version(e.content(), null, null).approved(null, position);
            case GradingApprovalRevoked e -> new Version(version.content(), null, null);
            case GradingReopened e -> new Version(version.content(), null, null);
            case GradingAbandoned e -> NOTHING;
            case GradingSubmissionCorrected e -> new Version(e.content(), null, version.approval());
            case ExistingGradingRecorded e -> new Version(null, e.existing(), null);
            case ExistingGradingCorrected e -> new Version(null, e.existing(), version.approval());
            case ExistingGradingAccepted e -> version.approved(null, position);
            default -> version;
        };
    }

    /** Those of a target, by id. */
    public Map<GradingId, ApprovedGrading> of(ProtectionTargetId target) {
        Map<GradingId, ApprovedGrading> approved = new HashMap<>();
        byTarget.getOrDefault(target, Map.of())
                .forEach(
                        (grading, version) -> {
                            ApprovedGrading known = approved(grading, version);
                            if (known != null) {
                                approved.put(grading, known);
                            }
                        });
        return approved;
    }

    private static @Nullable ApprovedGrading approved(GradingId grading, Version version) {
        Approval approval = version.approval();
        if (approval == null) {
            return null;
        }
        GradingContent content = version.content();
        ExistingGrading existing = version.existing();
        if (content != null) {
            return approved(grading, content, approval);
        }
        return existing == null ? null : approved(grading, existing, approval);
    }

    private static ApprovedGrading approved(
            GradingId grading, GradingContent content, Approval approval) {
        ExpertReview review = content.review();
        return new ApprovedGrading(
                grading,
                content.levels(),
                content.information().harms(),
                content.service().harms(),
                review == null ? null : review.reviewedOn(),
                approval.on(),
                approval.position());
    }

    private static ApprovedGrading approved(
            GradingId grading, ExistingGrading existing, Approval approval) {
        return new ApprovedGrading(
                grading,
                existing.levels(),
                List.of(),
                List.of(),
                existing.reviewedOn(),
                existing.approvedOn(),
                approval.position());
    }
}
