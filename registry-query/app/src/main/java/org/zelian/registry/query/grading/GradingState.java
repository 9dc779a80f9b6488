package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.query.protectiontarget.OfTarget;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;

/**
 * What a row of the gradings says, unopened. Who operates its target on a day, and whether that was
 * described anew since, is said by the target's row.
 *
 * @param begun the day it began; for 存量 the day it was graded
 * @param said as drafted, submitted or final, whichever is latest
 * @param gradedOn the day on which what it says was settled by the unit
 * @param submission what stands at the authority, or was approved; for 存量 what was recorded
 * @param approved the approval in force
 */
record GradingState(
        GradingId grading,
        ProtectionTargetId target,
        GradingPhase phase,
        LocalDate since,
        LocalDate begun,
        Said said,
        @Nullable StoredReview review,
        @Nullable ExistingGrading existing,
        @Nullable LocalDate gradedOn,
        @Nullable Submission submission,
        @Nullable StoredTrace approved)
        implements OfTarget {

    /** What was said of harms and level, as far as it has been said. */
    record Said(
            @Nullable GradingMatrix matrix,
            @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report) {

        static final Said NOTHING = new Said(null, null, null, null, null);

        static Said by(GradingMatrix matrix) {
            return new Said(matrix, null, null, null, null);
        }

        static Said of(GradingContent content) {
            return new Said(
                    content.matrix(),
                    content.category(),
                    content.information(),
                    content.service(),
                    content.report());
        }

        Said and(GradingDrafted e) {
            return new Said(
                    e.matrix() == null ? matrix : e.matrix(),
                    e.category() == null ? category : e.category(),
                    e.information() == null ? information : e.information(),
                    e.service() == null ? service : e.service(),
                    e.report() == null ? report : e.report());
        }

        @Nullable GradedLevels levels() {
            return matrix == null || information == null || service == null
                    ? null
                    : GradedLevels.of(information.level(matrix), service.level(matrix));
        }
    }

    static GradingState begun(
            GradingId grading, ProtectionTargetId target, LocalDate day, Said said) {
        return new GradingState(
                grading, target, GradingPhase.DRAFT, day, day, said, null, null, null, null, null);
    }

    GradingState entering(GradingPhase next, LocalDate day) {
        return new GradingState(
                grading,
                target,
                next,
                day,
                begun,
                said,
                review,
                existing,
                gradedOn,
                submission,
                approved);
    }

    GradingState saying(Said newSaid) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                begun,
                newSaid,
                review,
                existing,
                gradedOn,
                submission,
                approved);
    }

    GradingState reviewed(@Nullable StoredReview newReview) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                begun,
                said,
                newReview,
                existing,
                gradedOn,
                submission,
                approved);
    }

    GradingState settled(@Nullable LocalDate day) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                begun,
                said,
                review,
                existing,
                day,
                submission,
                approved);
    }

    GradingState submitted(@Nullable Submission newSubmission) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                begun,
                said,
                review,
                existing,
                gradedOn,
                newSubmission,
                approved);
    }

    GradingState approvedBy(@Nullable StoredTrace approval) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                begun,
                said,
                review,
                existing,
                gradedOn,
                submission,
                approval);
    }

    GradingState recorded(ExistingGrading facts, Submission entry) {
        return new GradingState(
                grading,
                target,
                phase,
                since,
                facts.gradedOn(),
                said,
                review,
                facts,
                facts.gradedOn(),
                entry,
                approved);
    }

    /** Back to the draft: nothing stands any more. */
    GradingState reopened() {
        return submitted(null).approvedBy(null);
    }

    @Nullable GradedLevels levels() {
        return existing == null ? said.levels() : existing.levels();
    }
}
