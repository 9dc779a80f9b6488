package org.zelian.registry.query.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.KnownName;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.history.Stretch;
import org.zelian.registry.views.person.PersonView.Standing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All people of a moment, sorted by name: their names are sealed in the rows, so that they are
 * searched and sorted here. Kept between two changes of any person.
 */
public final class PeopleIndex {

    /** A person found; the name is absent when erased. */
    record Found(PersonId person, UnitId unit, Standing standing, @Nullable KnownName name) {

        boolean matches(String text) {
            return person.number().toLowerCase(Locale.ROOT).contains(text)
                    || (name != null && name.searchText().contains(text));
        }
    }

    private record Key(Snapshot moment, long erasures) {}

    private static final int KEPT = 8;
    private static final Comparator<Found> BY_NAME =
            Comparator.comparing(
                            (Found found) -> found.name() == null ? "~" : found.name().sortKey())
                    .thenComparing(found -> found.person().value());

    private final Rows<PersonState> people;
    private final Directory directory;
    private final Map<Key, List<Found>> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<Found>> eldest) {
                    return size() > KEPT;
                }
            };

    public PeopleIndex(Rows<PersonState> people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    /** By name. */
    List<Found> at(Snapshot moment) {
        Key key =
                new Key(
                        new Snapshot(people.overTime().lastChange(moment.position()), moment.on()),
                        directory.erasures());
        synchronized (kept) {
            List<Found> known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Found> found =
                people.all(Filter.all(), Order.by(PersonProjection.BY_NUMBER), moment).stream()
                        .map(this::found)
                        .sorted(BY_NAME)
                        .toList();
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }

    private Found found(PersonState state) {
        return new Found(
                state.person(), state.unit(), state.standing(), directory.name(state.name()));
    }

    /** Names of some people at a moment; of those not there yet, the first they had after it. */
    public Map<PersonId, SealedField> names(Set<PersonId> wanted, Snapshot moment) {
        Map<PersonId, SealedField> names = new HashMap<>();
        people.many(wanted.stream().map(PersonId::value).toList(), moment)
                .values()
                .forEach(state -> names.put(state.person(), state.name()));
        for (PersonId person : wanted) {
            if (!names.containsKey(person)) {
                people.versions(person.value(), moment.position()).stream()
                        .findFirst()
                        .map(Stretch::content)
                        .ifPresent(state -> names.put(person, state.name()));
            }
        }
        return names;
    }
}
