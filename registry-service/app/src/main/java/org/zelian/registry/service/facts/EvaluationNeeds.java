package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordExistingEvaluation;
import org.zelian.registry.domain.evaluation.EvaluationFacts;

import java.time.LocalDate;

/** What a decision about an evaluation needs to know of others, found from its target. */
public final class EvaluationNeeds {

    private EvaluationNeeds() {}

    static EvaluationFacts of(EvaluationCommand command, Facts facts, LocalDate day) {
        ProtectionTargetId target = target(command, facts);
        return target == null || !facts.descriptions().knows(target)
                ? new EvaluationFacts(null, null)
                : new EvaluationFacts(
                        facts.standing(target, day),
                        facts.descriptions().architecture(target, day).developer());
    }

    /** The target that a command is about; null if it names an evaluation that does not exist. */
    public static @Nullable ProtectionTargetId target(EvaluationCommand command, Facts facts) {
        return switch (command) {
            case PlanEvaluation c -> c.target();
            case RecordExistingEvaluation c -> c.target();
            default -> facts.evaluations().target(command.evaluation());
        };
    }
}
