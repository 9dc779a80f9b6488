package org.zelian.registry.domain.appointment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.CorrectAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.appointment.RoleHoldingEvent;
import org.zelian.registry.domain.Act;

/**
 * Commands that touch a person's appointments and, beside them, those of a predecessor or principal
 * and the days of a role that has a single holder, in one unit of work: the person first.
 */
public final class AppointmentDesk {

    private final Repository<Appointments> people;
    private final Repository<RoleHolding> holdings;

    public AppointmentDesk(Repository<Appointments> people, Repository<RoleHolding> holdings) {
        this.people = people;
        this.holdings = holdings;
    }

    @CommandHandler
    void handle(AppointPerson command, Act act, AppointmentFacts facts) throws Exception {
        Aggregate<Appointments> person = opened(command, act);
        if (command.person().equals(command.predecessor())) {
            succeed(command, act);
            person.execute(appointments -> appointments.decide(command, act, facts));
        } else {
            person.execute(appointments -> appointments.decide(command, act, facts));
            succeed(command, act);
        }
        Tenure taken = tenure(person, command.appointment());
        if (taken.takesAHolding()) {
            holdings.loadOrCreate(stream(taken), RoleHolding::new)
                    .execute(holding -> holding.take(taken, act));
        }
    }

    @CommandHandler
    void handle(DelegateAppointment command, Act act, AppointmentFacts facts) throws Exception {
        Aggregate<Appointments> person = opened(command, act);
        ADelegateIsSomebodyElse.check(command);
        Tenure principal =
                tenure(
                        people.load(AppointmentCommand.stream(command.principalPerson())),
                        command.principal());
        person.execute(appointments -> appointments.decide(command, principal, act, facts));
    }

    @CommandHandler
    void handle(EndAppointment command, Act act) {
        Aggregate<Appointments> person = seen(command, act);
        person.execute(appointments -> appointments.decide(command, act));
        shorten(tenure(person, command.appointment()), act);
    }

    @CommandHandler
    void handle(RevokeAppointment command, Act act) {
        Aggregate<Appointments> person = seen(command, act);
        person.execute(appointments -> appointments.decide(command, act));
        shorten(tenure(person, command.appointment()), act);
    }

    @CommandHandler
    void handle(CorrectAppointment command, Act act, AppointmentFacts facts) {
        Aggregate<Appointments> person = seen(command, act);
        Tenure before = tenure(person, command.appointment());
        person.execute(appointments -> appointments.decide(command, act, facts));
        Tenure right = tenure(person, command.appointment());
        if (right.takesAHolding() && !right.equals(before)) {
            holdings.load(stream(right)).execute(holding -> holding.correct(right, act));
        }
    }

    private void succeed(AppointPerson command, Act act) {
        if (command.succeeds() != null && command.predecessor() != null) {
            Aggregate<Appointments> predecessor =
                    people.load(AppointmentCommand.stream(command.predecessor()));
            Tenure held = tenure(predecessor, command.succeeds());
            predecessor.execute(appointments -> appointments.decideSuccession(command, held, act));
            shorten(held.endingOn(act.effective()), act);
        }
    }

    private void shorten(Tenure held, Act act) {
        if (held.takesAHolding()) {
            holdings.load(stream(held)).execute(holding -> holding.shorten(held, act));
        }
    }

    private Aggregate<Appointments> opened(AppointmentCommand command, Act act) throws Exception {
        Aggregate<Appointments> person = people.loadOrCreate(command.stream(), Appointments::new);
        act.hasSeen(command.stream(), person.version());
        person.execute(appointments -> appointments.isNew(command.appointment()));
        return person;
    }

    private Aggregate<Appointments> seen(AppointmentCommand command, Act act) {
        Aggregate<Appointments> person = people.load(command.stream());
        act.hasSeen(command.stream(), person.version());
        return person;
    }

    private static Tenure tenure(Aggregate<Appointments> person, AppointmentId appointment) {
        return person.invoke(appointments -> appointments.tenure(appointment));
    }

    private static String stream(Tenure tenure) {
        return RoleHoldingEvent.stream(tenure.unit(), tenure.role());
    }
}
