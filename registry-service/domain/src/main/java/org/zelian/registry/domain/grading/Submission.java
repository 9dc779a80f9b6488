package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingContent;

/** What a unit says of a target's grading, as a whole: all that must hold of it. */
final class Submission {

    private Submission() {}

    /** What was drafted, with the levels that follow, or a refusal. */
    static GradingContent of(Draft draft, @Nullable ExpertReview review, GradedTarget target) {
        return holding(draft.content(review, target.entries()), target);
    }

    /** What was submitted, with what is put right in it, or a refusal. */
    static GradingContent corrected(
            GradingContent wrong, CorrectGradingSubmission command, GradedTarget target) {
        GradingContent right =
                Draft.of(wrong)
                        .with(
                                command.matrix(),
                                command.category(),
                                command.information(),
                                command.service(),
                                command.report())
                        .content(wrong.review(), wrong.described());
        staysOnItsPath(right);
        return holding(right, target);
    }

    /** What experts reviewed stays at level 2 or above, what the unit determined at level 1. */
    private static void staysOnItsPath(GradingContent right) {
        if (right.review() == null) {
            LevelTwoAndAboveGoToExperts.check(right.levels());
        } else {
            LevelOneIsDeterminedByTheUnit.check(right.levels());
        }
    }

    private static GradingContent holding(GradingContent content, GradedTarget target) {
        ACloudTenantDoesNotExceedItsPlatform.check(content.levels(), target);
        NetworksAreGradedAsWhatTheyCarry.check(content.levels(), target);
        return content;
    }
}
