package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;

/**
 * A version of a target's grading, as the target's row keeps it.
 *
 * @param since the day its phase began
 * @param levels as last submitted or recorded
 * @param described entries of the target's stream that it was looked at with
 * @param accepted 存量: position of the entry by which the authority accepted it
 */
public record GradingOfTarget(
        GradingId grading,
        GradingPhase phase,
        LocalDate since,
        @Nullable GradedLevels levels,
        @Nullable Long described,
        @Nullable Long accepted) {

    static GradingOfTarget begun(GradingId grading, Fed fed) {
        return new GradingOfTarget(grading, GradingPhase.DRAFT, fed.effective(), null, null, null);
    }

    GradingOfTarget after(GradingEvent event, Fed fed) {
        return switch (event) {
            case GradingSubmittedToExperts e -> saying(e.content());
            case GradingSubmitted e -> saying(e.content());
            case GradingDetermined e -> saying(e.content());
            case GradingSubmissionCorrected e -> saying(e.content());
            case GradingReaffirmed e -> with(levels, e.described(), accepted);
            case ExistingGradingRecorded e -> with(e.existing().levels(), described, accepted);
            case ExistingGradingCorrected e -> with(e.existing().levels(), described, accepted);
            case ExistingGradingAccepted e -> with(levels, described, fed.entry().position());
            default -> this;
        };
    }

    private GradingOfTarget saying(GradingContent content) {
        return with(content.levels(), content.described(), accepted);
    }

    private GradingOfTarget with(
            @Nullable GradedLevels newLevels,
            @Nullable Long newDescribed,
            @Nullable Long newAccepted) {
        return new GradingOfTarget(grading, phase, since, newLevels, newDescribed, newAccepted);
    }

    GradingOfTarget entering(GradingPhase next, LocalDate day) {
        return new GradingOfTarget(grading, next, day, levels, described, accepted);
    }
}
