package org.zelian.registry.domain.unit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitRegistration;
import org.zelian.registry.contract.unit.UnitCommand.MergeUnit;
import org.zelian.registry.contract.unit.UnitCommand.RecordUnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitCommand.SplitUnit;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Commands that touch a unit and the codes that only one unit may hold, in one unit of work: the
 * unit first, then the reservations.
 */
public final class UnitDesk {

    private final Repository<Unit> units;
    private final Reservations reservations;

    public UnitDesk(Repository<Unit> units, Repository<Reservation> reservations) {
        this.units = units;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(RegisterUnit command, Act act, UnitFacts facts) throws Exception {
        Aggregate<Unit> unit =
                units.newInstance(
                        () -> {
                            Unit registered = new Unit();
                            registered.decide(command, act, facts);
                            return registered;
                        });
        settle(command, act, Set.of(), unit);
    }

    @CommandHandler
    void handle(RecordUnitCodes command, Act act) throws Exception {
        change(command, act, unit -> unit.decide(command, act));
    }

    @CommandHandler
    void handle(MergeUnit command, Act act, UnitFacts facts) throws Exception {
        change(command, act, unit -> unit.decide(command, act, facts));
    }

    @CommandHandler
    void handle(SplitUnit command, Act act, UnitFacts facts) throws Exception {
        change(command, act, unit -> unit.decide(command, act, facts));
    }

    @CommandHandler
    void handle(CloseUnit command, Act act, UnitFacts facts) throws Exception {
        change(command, act, unit -> unit.decide(command, act, facts));
    }

    @CommandHandler
    void handle(CorrectUnitRegistration command, Act act, UnitFacts facts) throws Exception {
        change(command, act, unit -> unit.decide(command, act, facts));
    }

    private void change(UnitCommand command, Act act, Consumer<Unit> decision) throws Exception {
        Aggregate<Unit> unit = units.load(command.stream());
        act.hasSeen(command.stream(), unit.version());
        Set<Unique> before = unit.invoke(Unit::held);
        unit.execute(decision);
        settle(command, act, before, unit);
    }

    private void settle(UnitCommand command, Act act, Set<Unique> before, Aggregate<Unit> unit)
            throws Exception {
        reservations.settle(command.stream(), act, before, unit.invoke(Unit::held));
    }
}
