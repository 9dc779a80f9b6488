package org.zelian.registry.domain.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RecordIdentity;
import org.zelian.registry.contract.person.PersonCommand.RecordLeaving;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.reservation.Reservations;
import org.zelian.registry.domain.reservation.Unique;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Commands that touch a person and the identity that only one record may hold, in one unit of work:
 * the person first, then the reservations.
 *
 * <p>An identity is free again when its holder leaves or is found to be another record, so that who
 * comes back, or goes on there, can be registered with it.
 */
public final class PersonDesk {

    private final Repository<Person> people;
    private final Reservations reservations;

    public PersonDesk(Repository<Person> people, Repository<Reservation> reservations) {
        this.people = people;
        this.reservations = new Reservations(reservations);
    }

    @CommandHandler
    void handle(RegisterPerson command, Act act, PersonFacts facts) throws Exception {
        people.newInstance(
                () -> {
                    Person registered = new Person();
                    registered.decide(command, act, facts);
                    return registered;
                });
        if (command.identity() != null) {
            reservations.settle(command.stream(), act, Set.of(), named(facts));
        }
    }

    @CommandHandler
    void handle(RecordIdentity command, Act act, PersonFacts facts) throws Exception {
        change(command, act, person -> person.decide(command, act));
        reservations.settle(command.stream(), act, held(facts), named(facts));
    }

    @CommandHandler
    void handle(RecordLeaving command, Act act, PersonFacts facts) throws Exception {
        change(command, act, person -> person.decide(command, act));
        reservations.settle(command.stream(), act, held(facts), Set.of());
    }

    @CommandHandler
    void handle(RecordAsSamePerson command, Act act, PersonFacts facts) throws Exception {
        change(command, act, person -> person.decide(command, act, facts));
        reservations.settle(command.stream(), act, held(facts), Set.of());
    }

    private void change(PersonCommand command, Act act, Consumer<Person> decision) {
        Aggregate<Person> person = people.load(command.stream());
        act.hasSeen(command.stream(), person.version());
        person.execute(decision);
    }

    private static Set<Unique> named(PersonFacts facts) {
        return Set.of(identity(Objects.requireNonNull(facts.identityHash())));
    }

    private static Set<Unique> held(PersonFacts facts) {
        String hash = facts.heldIdentityHash();
        return hash == null ? Set.of() : Set.of(identity(hash));
    }

    private static Unique identity(String hash) {
        return new Unique(ReservationKind.IDENTITY, hash);
    }
}
