package org.zelian.registry.domain.inspection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Set;

/** Files and corrects protection plans, in one unit of work: the plan first, then its year. */
public final class ProtectionPlanDesk {

    private final Repository<FiledProtectionPlan> plans;
    private final Reservations reservations;

    public ProtectionPlanDesk(
            Repository<FiledProtectionPlan> plans, Repository<Reservation> reservations) {
        this.plans = plans;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(FileProtectionPlan command, Act act, ProtectionPlanFacts facts) throws Exception {
        Aggregate<FiledProtectionPlan> plan =
                plans.newInstance(
                        () -> {
                            FiledProtectionPlan filed = new FiledProtectionPlan();
                            filed.decide(command, act, facts);
                            return filed;
                        });
        settle(command, act, Set.of(), plan);
    }

    @CommandHandler
    void handle(CorrectProtectionPlan command, Act act, ProtectionPlanFacts facts)
            throws Exception {
        Aggregate<FiledProtectionPlan> plan = plans.load(command.stream());
        act.hasSeen(command.stream(), plan.version());
        Set<Unique> before = plan.invoke(FiledProtectionPlan::held);
        plan.execute(filed -> filed.decide(command, act, facts));
        settle(command, act, before, plan);
    }

    private void settle(
            ProtectionPlanCommand command,
            Act act,
            Set<Unique> before,
            Aggregate<FiledProtectionPlan> plan)
            throws Exception {
        reservations.settle(command.stream(), act, before, plan.invoke(FiledProtectionPlan::held));
    }
}
