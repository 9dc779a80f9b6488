package org.zelian.registry.query.person;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.Optional;

/** E-mail addresses, for writing to the people themselves: nobody is shown them. */
public final class Addresses {

    private final Rows<PersonState> people;
    private final Directory directory;

    public Addresses(Rows<PersonState> people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    /** Of somebody in service; empty where none is on record, or its key was destroyed. */
    public Optional<String> of(PersonId person, Snapshot at) {
        return people.one(person.value(), at)
                .filter(state -> state.standing() == Standing.IN_SERVICE)
                .map(PersonState::email)
                .map(directory::open);
    }
}
