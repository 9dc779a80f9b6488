package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which unit an appointment makes somebody responsible: its first entry says so, and neither a
 * correction nor its end, which names no unit, changes it.
 */
final class Posts {

    static final String STREAMS = "appointments-";

    /** RESP17 art. 2. */
    private static final Set<Role> RESPONSIBLE =
            Set.of(Role.FIRST_RESPONSIBLE, Role.DIRECT_RESPONSIBLE);

    private final Map<AppointmentId, UnitId> units = new ConcurrentHashMap<>();

    void learn(RegistryEvent event) {
        switch (event) {
            case AppointmentMade e -> learn(e.appointment(), e.role(), e.unit());
            case AppointmentDelegated e -> learn(e.appointment(), e.role(), e.unit());
            default -> {}
        }
    }

    private void learn(AppointmentId appointment, Role role, UnitId unit) {
        if (RESPONSIBLE.contains(role)) {
            units.put(appointment, unit);
        }
    }

    /** The unit, if the appointment makes somebody responsible for one. */
    Set<String> unit(AppointmentEvent event) {
        @Nullable UnitId unit = units.get(event.appointment());
        return unit == null ? Set.of() : Set.of(unit.value());
    }
}
