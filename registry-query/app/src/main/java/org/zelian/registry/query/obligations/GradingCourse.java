package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingContent;
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
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How far a version of a target's grading has come.
 *
 * @param level as last submitted or recorded
 * @param category for the sector's guide
 * @param existing 存量: what was recorded
 * @param inForce since when its level is the target's, as far as it goes
 */
record GradingCourse(
        @Nullable SecurityProtectionLevel level,
        @Nullable String category,
        @Nullable ExistingGrading existing,
        @Nullable Mark inForce,
        boolean abandoned) {

    static final GradingCourse BEGUN = new GradingCourse(null, null, null, null, false);

    GradingCourse after(GradingEvent event, Fed fed) {
        return switch (event) {
            case GradingSubmittedToExperts e -> saying(e.content());
            case GradingSubmitted e -> saying(e.content());
            case GradingDetermined e -> saying(e.content()).since(Mark.of(fed));
            case GradingSubmissionCorrected e -> corrected(e, fed);
            case GradingApproved e -> since(Mark.of(fed));
            case GradingFinalised e -> inForce == null ? since(Mark.of(fed)) : this;
            case GradingApprovalRevoked e -> since(null);
            case GradingReopened e -> since(null);
            case GradingAbandoned e -> new GradingCourse(level, category, existing, null, true);
            case ExistingGradingRecorded e -> existing(e.existing());
            case ExistingGradingCorrected e -> existing(e.existing());
            case ExistingGradingAccepted e -> since(Mark.of(fed));
            case GradingStarted e -> this;
            case GradingDrafted e -> this;
            case ExpertOpinionRecorded e -> this;
            case GradingTakenBack e -> this;
            case GradingReturned e -> this;
            case GradingReaffirmed e -> this;
            case ExistingGradingReturned e -> this;
        };
    }

    private GradingCourse corrected(GradingSubmissionCorrected event, Fed fed) {
        GradingCourse said = saying(event.content());
        return fed.original().event() instanceof GradingDetermined
                ? said.since(Mark.of(fed))
                : said;
    }

    private GradingCourse saying(GradingContent content) {
        return new GradingCourse(
                content.levels().overall(), content.category(), existing, inForce, abandoned);
    }

    private GradingCourse existing(ExistingGrading facts) {
        return new GradingCourse(facts.levels().overall(), category, facts, inForce, abandoned);
    }

    private GradingCourse since(@Nullable Mark mark) {
        return new GradingCourse(level, category, existing, mark, abandoned);
    }

    boolean isAtLeast(SecurityProtectionLevel other) {
        return level != null && level.isAtLeast(other);
    }

    /** Since when its level is the target's, of one that is in force. */
    Mark since() {
        return Objects.requireNonNull(inForce);
    }

    /** The day on which its level was determined, of one that is in force. */
    LocalDate determinedOn() {
        if (existing == null) {
            return since().day();
        }
        return existing.approvedOn() == null ? existing.gradedOn() : existing.approvedOn();
    }
}
