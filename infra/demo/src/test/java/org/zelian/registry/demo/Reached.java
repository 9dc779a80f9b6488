package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingPhase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How far the story brings gradings and filings, by its commands and the policies that follow. */
final class Reached {

    private final Map<String, GradingPhase> gradings = new HashMap<>();
    private final Map<String, FilingPhase> filings = new HashMap<>();
    private final Map<String, String> based = new HashMap<>();

    Reached(List<Line> lines) {
        for (Line line : lines) {
            switch (line.command()) {
                case GradingCommand c -> enter(gradings, c.stream(), phase(c));
                case FilingCommand c -> after(c);
                default -> {}
            }
        }
    }

    Set<GradingPhase> gradings() {
        return Set.copyOf(gradings.values());
    }

    Set<FilingPhase> filings() {
        return Set.copyOf(filings.values());
    }

    private void after(FilingCommand command) {
        if (command instanceof FilingCommand.PrepareFiling c) {
            based.put(c.stream(), c.based().value());
        }
        enter(filings, command.stream(), phase(command));
        GradingPhase followed = followed(command);
        if (followed != null) {
            gradings.put(Objects.requireNonNull(based.get(command.stream())), followed);
        }
    }

    private static <P> void enter(Map<String, P> phases, String stream, @Nullable P phase) {
        if (phase != null) {
            phases.put(stream, phase);
        }
    }

    /** The phase that a command leads to; null where it stays as it is. */
    private static @Nullable GradingPhase phase(GradingCommand command) {
        return switch (command) {
            case GradingCommand.StartGrading c -> GradingPhase.DRAFT;
            case GradingCommand.SubmitForExpertReview c -> GradingPhase.EXPERT_REVIEW;
            case GradingCommand.SubmitGrading c -> GradingPhase.AUTHORITY_REVIEW;
            case GradingCommand.TakeBackGrading c -> GradingPhase.DRAFT;
            case GradingCommand.ReturnGrading c -> GradingPhase.DRAFT;
            case GradingCommand.RevokeGradingApproval c -> GradingPhase.DRAFT;
            case GradingCommand.ReopenGrading c -> GradingPhase.DRAFT;
            case GradingCommand.ApproveGrading c -> GradingPhase.APPROVED;
            case GradingCommand.DetermineGrading c -> GradingPhase.FINAL;
            case GradingCommand.FinaliseGrading c -> GradingPhase.FINAL;
            case GradingCommand.AcceptExistingGrading c -> GradingPhase.FINAL;
            case GradingCommand.RecordExistingGrading c -> GradingPhase.EXISTING;
            case GradingCommand.AbandonGrading c -> GradingPhase.ABANDONED;
            case GradingCommand.DraftGrading c -> null;
            case GradingCommand.RecordExpertReview c -> null;
            case GradingCommand.ReaffirmGrading c -> null;
            case GradingCommand.CorrectGradingSubmission c -> null;
            case GradingCommand.CorrectExistingGrading c -> null;
            case GradingCommand.ReturnExistingGrading c -> null;
        };
    }

    private static @Nullable FilingPhase phase(FilingCommand command) {
        return switch (command) {
            case FilingCommand.PrepareFiling c -> FilingPhase.DRAFT;
            case FilingCommand.SubmitFiling c -> FilingPhase.SUBMITTED;
            case FilingCommand.WithdrawFiling c -> FilingPhase.WITHDRAWN;
            case FilingCommand.RecordCorrectionNotice c -> FilingPhase.CORRECTION;
            case FilingCommand.RecordRegradeNotice c -> FilingPhase.REGRADE_ASKED;
            case FilingCommand.RecordCertificate c -> FilingPhase.CERTIFIED;
            case FilingCommand.SubmitFilingChange c -> FilingPhase.CHANGE_SUBMITTED;
            case FilingCommand.RecordFilingChange c -> FilingPhase.CERTIFIED;
            case FilingCommand.SubmitExtension c -> FilingPhase.EXTENSION_SUBMITTED;
            case FilingCommand.RecordExtension c -> FilingPhase.CERTIFIED;
            case FilingCommand.SubmitCancellation c -> FilingPhase.CANCELLATION_SUBMITTED;
            case FilingCommand.RecordCancellation c -> FilingPhase.CANCELLED;
            case FilingCommand.RecordDeclined c -> FilingPhase.CERTIFIED;
            case FilingCommand.RecordExistingFiling c -> FilingPhase.EXISTING;
            case FilingCommand.AcceptExistingFiling c -> FilingPhase.CERTIFIED;
            case FilingCommand.DraftFiling c -> null;
            case FilingCommand.ProlongFiling c -> null;
            case FilingCommand.CorrectCertificate c -> null;
            case FilingCommand.CorrectExistingFiling c -> null;
            case FilingCommand.ReturnExistingFiling c -> null;
        };
    }

    /** Where policies bring the grading that was filed. */
    private static @Nullable GradingPhase followed(FilingCommand command) {
        return switch (command) {
            case FilingCommand.RecordCertificate c -> GradingPhase.FINAL;
            case FilingCommand.RecordRegradeNotice c -> GradingPhase.DRAFT;
            default -> null;
        };
    }
}
