package org.zelian.registry.domain.evaluation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AbandonEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Commands that open a cycle of a target's evaluation or close it, in one unit of work: the
 * evaluation first, then the place of the target's one open cycle.
 */
public final class EvaluationDesk {

    private final Repository<Evaluation> evaluations;
    private final Reservations reservations;

    public EvaluationDesk(
            Repository<Evaluation> evaluations, Repository<Reservation> reservations) {
        this.evaluations = evaluations;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(PlanEvaluation command, Act act, EvaluationFacts facts) throws Exception {
        Aggregate<Evaluation> evaluation =
                evaluations.newInstance(
                        () -> {
                            Evaluation planned = new Evaluation();
                            planned.decide(command, act, facts);
                            return planned;
                        });
        settle(command, act, Set.of(), evaluation);
    }

    @CommandHandler
    void handle(ConfirmEvaluationReport command, Act act) throws Exception {
        change(command, act, evaluation -> evaluation.decide(command, act));
    }

    @CommandHandler
    void handle(AbandonEvaluation command, Act act) throws Exception {
        change(command, act, evaluation -> evaluation.decide(command, act));
    }

    private void change(EvaluationCommand command, Act act, Consumer<Evaluation> decision)
            throws Exception {
        Aggregate<Evaluation> evaluation = evaluations.load(command.stream());
        act.hasSeen(command.stream(), evaluation.version());
        Set<Unique> before = evaluation.invoke(Evaluation::held);
        evaluation.execute(decision);
        settle(command, act, before, evaluation);
    }

    private void settle(
            EvaluationCommand command,
            Act act,
            Set<Unique> before,
            Aggregate<Evaluation> evaluation)
            throws Exception {
        reservations.settle(command.stream(), act, before, evaluation.invoke(Evaluation::held));
    }
}
