package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.views.person.PersonView;

import java.util.Optional;

/** How people are reached, masked, for forms that name them. */
public final class Contacts {

    private final Rows<PersonState> people;
    private final PersonViews shown;

    public Contacts(Rows<PersonState> people, Directory directory) {
        this.people = people;
        this.shown = new PersonViews(directory);
    }

    /**
     * @param name absent when the key was destroyed
     */
    public record Reached(@Nullable String name, @Nullable String mobile, @Nullable String email) {}

    public Optional<Reached> of(PersonId person, Snapshot at) {
        return people.one(person.value(), at).map(state -> reached(shown.shown(state, 0)));
    }

    private static Reached reached(PersonView person) {
        return new Reached(person.name(), person.mobile(), person.email());
    }
}
