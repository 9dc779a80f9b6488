package org.zelian.registry.query.appointment;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.appointment.AppointmentView;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Appointments as they are shown: people and units named, circumstances opened. */
public final class AppointmentViews {

    private final Views views;
    private final Names names;
    private final Traces traces;

    public AppointmentViews(Views views, Names names, Traces traces) {
        this.views = views;
        this.names = names;
        this.traces = traces;
    }

    /** In the same order, at the moment asked about. */
    public List<AppointmentView> shown(List<AppointmentState> states, Asked asked) {
        return shown(states, asked.moment(), asked);
    }

    List<AppointmentView> shown(List<AppointmentState> states, Snapshot at, Asked asked) {
        Names.Shown people = names.of(people(states), at);
        Map<String, Long> versions =
                views.versions(
                        states.stream().map(AppointmentViews::stream).distinct().toList(),
                        at.position());
        return states.stream()
                .map(
                        state ->
                                view(
                                        state,
                                        versions.getOrDefault(stream(state), 0L),
                                        people,
                                        at,
                                        asked))
                .toList();
    }

    private static String stream(AppointmentState state) {
        return "appointments-" + state.person().number();
    }

    private static Set<PersonId> people(Collection<AppointmentState> states) {
        Set<PersonId> people =
                new HashSet<>(
                        Traces.people(
                                states.stream()
                                        .flatMap(s -> Stream.of(s.made(), s.ended()))
                                        .filter(Objects::nonNull)
                                        .toList()));
        for (AppointmentState state : states) {
            people.add(state.person());
            PersonId principal = state.principalPerson();
            if (principal != null) {
                people.add(principal);
            }
        }
        return people;
    }

    private AppointmentView view(
            AppointmentState state, long version, Names.Shown people, Snapshot at, Asked asked) {
        StoredTrace ended = state.ended();
        return new AppointmentView(
                state.appointment(),
                version,
                people.name(state.person()),
                state.role(),
                unit(state.unit(), at, asked),
                state.title(),
                state.standing(at.on()),
                state.from(),
                state.until(),
                state.endCause(),
                state.revoked(),
                people.nameIfAny(state.principalPerson()),
                traces.shown(state.made(), people, asked.unitNames()),
                ended == null ? null : traces.shown(ended, people, asked.unitNames()));
    }

    private static UnitName unit(UnitId unit, Snapshot at, Asked asked) {
        return at.equals(asked.moment())
                ? asked.tree().name(unit)
                : asked.unitNames().on(unit, at.on());
    }
}
