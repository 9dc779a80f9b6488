package org.zelian.registry.query.person;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.home.SearchHit;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The people who exist for an asker: by their unit, or by a post they hold now or held then. */
public final class People {

    private final Rows<PersonState> rows;
    private final PeopleIndex index;
    private final Appointments appointments;

    public People(Rows<PersonState> rows, PeopleIndex index, Appointments appointments) {
        this.rows = rows;
        this.index = index;
        this.appointments = appointments;
    }

    /** One person; not found where they do not exist for the asker. */
    PersonState seen(PersonId person, Asked asked) {
        return rows.one(person.value(), asked.moment())
                .filter(state -> asked.scope().sees(state.unit()) || holdsPost(person, asked))
                .orElseThrow(() -> new NotFound(person.value()));
    }

    private boolean holdsPost(PersonId person, Asked asked) {
        return Stream.of(asked.moment(), asked.now())
                .flatMap(at -> appointments.heldBy(List.of(person), at).stream())
                .anyMatch(held -> asked.scope().sees(held.unit()));
    }

    /** All of them, by name. */
    List<PeopleIndex.Found> visible(Asked asked) {
        List<PeopleIndex.Found> all = index.at(asked.moment());
        return asked.scope().whole() ? all : all.stream().filter(sees(asked)).toList();
    }

    /** The first of those in service that a text finds. */
    public List<SearchHit> found(String text, int most, Asked asked) {
        return visible(asked).stream()
                .filter(one -> one.standing() == Standing.IN_SERVICE && one.matches(text))
                .limit(most)
                .map(
                        one ->
                                new SearchHit(
                                        "person",
                                        one.person().value(),
                                        one.name() == null
                                                ? one.person().number()
                                                : one.name().name(),
                                        asked.tree().name(one.unit()).name()))
                .toList();
    }

    private Predicate<PeopleIndex.Found> sees(Asked asked) {
        Set<PersonId> inPosts = new HashSet<>();
        Filter scope = asked.within(Filter.all(), "unit", null);
        for (var at : List.of(asked.moment(), asked.now())) {
            appointments.current(scope, at).stream()
                    .map(AppointmentState::person)
                    .forEach(inPosts::add);
        }
        return found -> asked.scope().sees(found.unit()) || inPosts.contains(found.person());
    }
}
