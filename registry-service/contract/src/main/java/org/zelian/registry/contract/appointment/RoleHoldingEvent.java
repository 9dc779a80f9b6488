package org.zelian.registry.contract.appointment;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/**
 * The terms of a single-holder role of a unit. Stream: {@link #stream}. A term that overlaps
 * another is refused, so a successor can be appointed ahead and two holders cannot.
 */
public sealed interface RoleHoldingEvent extends RegistryEvent {

    AppointmentId appointment();

    /** The stream of a role of a unit. */
    static String stream(UnitId unit, Role role) {
        return "holding-" + unit.number() + "-" + role.name();
    }

    @EventName("roleholding.termtaken")
    record TermTaken(UnitId unit, Role role, AppointmentId appointment, Term term)
            implements RoleHoldingEvent {}

    /** The term now ends with {@code lastDay}. */
    @EventName("roleholding.termshortened")
    record TermShortened(UnitId unit, Role role, AppointmentId appointment, LocalDate lastDay)
            implements RoleHoldingEvent {}

    /** The term is taken back whole. */
    @EventName("roleholding.termreleased")
    record TermReleased(UnitId unit, Role role, AppointmentId appointment)
            implements RoleHoldingEvent {}
}
