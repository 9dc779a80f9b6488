package org.zelian.registry.contract.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Text;

/** What can be asked of one version of a target's grading. */
public sealed interface GradingCommand extends RegistryCommand {

    GradingId grading();

    @Override
    default String stream() {
        return grading().value();
    }

    /** Opens a version: the first, or a regrade beside the one in force. */
    record StartGrading(
            GradingId grading, ProtectionTargetId target, GradingMatrix matrix, Basis basis)
            implements GradingCommand {}

    /** Says anew what is not absent; what is absent stays as it was. */
    record DraftGrading(
            GradingId grading,
            @Nullable GradingMatrix matrix,
            @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report,
            Basis basis)
            implements GradingCommand {
        public DraftGrading {
            category = Text.optional(category, 50);
        }
    }

    /** To the experts, with all that was drafted; level 2 and above. */
    record SubmitForExpertReview(GradingId grading, Basis basis) implements GradingCommand {}

    record RecordExpertReview(GradingId grading, ExpertReview review, Basis basis)
            implements GradingCommand {}

    /** To the authority, with all that was drafted and the experts' review. */
    record SubmitGrading(GradingId grading, Basis basis) implements GradingCommand {}

    /** 撤回: back to the draft, from the experts or the authority, with a reason. */
    record TakeBackGrading(GradingId grading, Basis basis) implements GradingCommand {}

    /**
     * 退回, with a reason.
     *
     * @param submission sequence number of the submission seen
     */
    record ReturnGrading(GradingId grading, long submission, Basis basis)
            implements GradingCommand {}

    /**
     * 审核通过.
     *
     * @param submission sequence number of the submission seen; its content and no other is
     *     approved
     */
    record ApproveGrading(GradingId grading, long submission, Basis basis)
            implements GradingCommand {}

    /** 撤销审核, with a reason: back to the draft. Not once it is final. */
    record RevokeGradingApproval(GradingId grading, Basis basis) implements GradingCommand {}

    /** Level 1: the unit determines it by itself, with all that was drafted. */
    record DetermineGrading(GradingId grading, Basis basis) implements GradingCommand {}

    /** The police have certified the filing: what was approved is final. Asked by a policy. */
    record FinaliseGrading(GradingId grading, FilingId filing, Basis basis)
            implements GradingCommand {}

    /** The police ask for another level: back to the draft. Asked by a policy. */
    record ReopenGrading(GradingId grading, FilingId filing, Basis basis)
            implements GradingCommand {}

    /**
     * 复核: the target was described anew, and the level still holds, with a reason.
     *
     * @param described entries of the target's stream that were looked at
     */
    record ReaffirmGrading(GradingId grading, long described, Basis basis)
            implements GradingCommand {}

    /** Drops a version that did not become final, with a reason. */
    record AbandonGrading(GradingId grading, Basis basis) implements GradingCommand {}

    /** City bureau: puts right what a final grading's submission said. */
    record CorrectGradingSubmission(
            GradingId grading,
            long corrects,
            @Nullable GradingMatrix matrix,
            @Nullable String category,
            @Nullable Determination information,
            @Nullable Determination service,
            @Nullable GradingReport report,
            Basis basis)
            implements GradingCommand {
        public CorrectGradingSubmission {
            category = Text.optional(category, 50);
        }
    }

    /** 存量: what was graded before; to be looked at by the authority. */
    record RecordExistingGrading(
            GradingId grading, ProtectionTargetId target, ExistingGrading existing, Basis basis)
            implements GradingCommand {}

    /** 存量: puts the facts right; the unit until they are accepted, then the city bureau. */
    record CorrectExistingGrading(
            GradingId grading, long corrects, ExistingGrading existing, Basis basis)
            implements GradingCommand {}

    /**
     * 存量: the authority has compared it with the paper.
     *
     * @param entry sequence number of the entry seen
     */
    record AcceptExistingGrading(GradingId grading, long entry, Basis basis)
            implements GradingCommand {}

    /** 存量: it does not agree with the paper, with a reason; to be corrected. */
    record ReturnExistingGrading(GradingId grading, long entry, Basis basis)
            implements GradingCommand {}
}
