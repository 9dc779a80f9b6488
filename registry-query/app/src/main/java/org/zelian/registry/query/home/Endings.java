package org.zelian.registry.query.home;

import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.appointment.AppointmentState;
import org.zelian.registry.query.appointment.Appointments;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Appointments that end soon while nobody is to follow. */
public final class Endings {

    private static final int DAYS = 60;

    private final Appointments appointments;

    public Endings(Appointments appointments) {
        this.appointments = appointments;
    }

    /** The first to end first; who only stands in for another needs no successor. */
    List<AppointmentState> in(Asked asked) {
        List<AppointmentState> ending =
                appointments
                        .endingWithin(
                                DAYS, asked.within(Filter.all(), "unit", null), asked.moment())
                        .stream()
                        .filter(one -> !one.delegation())
                        .toList();
        Set<UnitId> units = ending.stream().map(AppointmentState::unit).collect(Collectors.toSet());
        List<AppointmentState> decided =
                units.isEmpty() ? List.of() : appointments.everDecided(units, asked.moment());
        return ending.stream().filter(one -> !hasSuccessor(one, decided)).toList();
    }

    private static boolean hasSuccessor(AppointmentState ending, List<AppointmentState> decided) {
        return decided.stream()
                .filter(other -> !other.delegation())
                .filter(other -> other.unit().equals(ending.unit()))
                .filter(other -> other.role() == ending.role())
                .anyMatch(other -> Appointments.endOf(other).isAfter(Appointments.endOf(ending)));
    }
}
