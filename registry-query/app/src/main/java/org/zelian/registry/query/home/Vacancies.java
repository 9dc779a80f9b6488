package org.zelian.registry.query.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.home.HomeView.Vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** F20: units without a first or direct responsible person on the day (CD15 6; RESP17 2). */
public final class Vacancies {

    private static final List<Role> POSTS =
            List.of(Role.FIRST_RESPONSIBLE, Role.DIRECT_RESPONSIBLE);
    private static final int MOST_SHOWN = 200;

    private final Appointments appointments;

    public Vacancies(Appointments appointments) {
        this.appointments = appointments;
    }

    private record Vacant(TreeUnit unit, Role role) {}

    /** In tree order, the first 200. */
    List<Vacancy> in(Asked asked) {
        List<Vacant> vacant = vacant(asked);
        Set<UnitId> units =
                vacant.stream().map(one -> one.unit().unit()).collect(Collectors.toSet());
        List<AppointmentState> former =
                units.isEmpty() ? List.of() : appointments.former(units, POSTS, asked.moment());
        return vacant.stream()
                .map(one -> new Vacancy(one.unit().shown(), one.role(), since(one, former)))
                .toList();
    }

    private List<Vacant> vacant(Asked asked) {
        Map<Role, Map<String, Long>> holders =
                POSTS.stream()
                        .collect(
                                Collectors.toMap(
                                        role -> role,
                                        role -> appointments.holdersByUnit(role, asked.moment())));
        List<Vacant> vacant = new ArrayList<>();
        for (TreeUnit unit : asked.tree().units()) {
            for (Role role : POSTS) {
                boolean held =
                        holders.getOrDefault(role, Map.of()).containsKey(unit.unit().value());
                if (!held && unit.active() && asked.scope().sees(unit.unit())) {
                    vacant.add(new Vacant(unit, role));
                }
            }
        }
        return vacant.subList(0, Math.min(MOST_SHOWN, vacant.size()));
    }

    private static @Nullable LocalDate since(Vacant vacant, List<AppointmentState> former) {
        return former.stream()
                .filter(one -> one.unit().equals(vacant.unit().unit()))
                .filter(one -> one.role() == vacant.role())
                .map(Appointments::endOf)
                .max(Comparator.naturalOrder())
                .map(lastDay -> lastDay.plusDays(1))
                .orElse(null);
    }
}
