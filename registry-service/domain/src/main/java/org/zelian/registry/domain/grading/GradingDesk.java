package org.zelian.registry.domain.grading;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Commands that open a version of a target's grading or close it, in one unit of work: the grading
 * first, then the place of the target's one open version.
 */
public final class GradingDesk {

    private final Repository<Grading> gradings;
    private final Reservations reservations;

    public GradingDesk(Repository<Grading> gradings, Repository<Reservation> reservations) {
        this.gradings = gradings;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(StartGrading command, Act act, GradingFacts facts) throws Exception {
        Aggregate<Grading> grading =
                gradings.newInstance(
                        () -> {
                            Grading started = new Grading();
                            started.decide(command, act, facts);
                            return started;
                        });
        settle(command, act, Set.of(), grading);
    }

    @CommandHandler
    void handle(DetermineGrading command, Act act, GradingFacts facts) throws Exception {
        change(command, act, grading -> grading.decide(command, act, facts));
    }

    @CommandHandler
    void handle(FinaliseGrading command, Act act) throws Exception {
        change(command, act, grading -> grading.decide(command, act));
    }

    @CommandHandler
    void handle(AbandonGrading command, Act act, GradingFacts facts) throws Exception {
        change(command, act, grading -> grading.decide(command, act, facts));
    }

    private void change(GradingCommand command, Act act, Consumer<Grading> decision)
            throws Exception {
        Aggregate<Grading> grading = gradings.load(command.stream());
        act.hasSeen(command.stream(), grading.version());
        Set<Unique> before = grading.invoke(Grading::held);
        grading.execute(decision);
        settle(command, act, before, grading);
    }

    private void settle(
            GradingCommand command, Act act, Set<Unique> before, Aggregate<Grading> grading)
            throws Exception {
        reservations.settle(command.stream(), act, before, grading.invoke(Grading::held));
    }
}
