package org.zelian.registry.domain.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.Term;

import java.time.LocalDate;

/**
 * The days on which one appointment is held, ends that lie ahead included.
 *
 * @param lastDay absent while open; before {@code from} if it was never held
 * @param delegated whether it stands in for another appointment
 */
record Tenure(
        AppointmentId appointment,
        Role role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate lastDay,
        boolean delegated) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean overlaps(Tenure other) {
        return isEver() && other.isEver() && term().overlaps(other.term());
    }

    /** Whether there is a day on which it is held. */
    boolean isEver() {
        return lastDay == null || !lastDay.isBefore(from);
    }

    Term term() {
        return new Term(from, lastDay);
    }

    /** Whether its days are kept in the stream of its role and unit. */
    boolean takesAHolding() {
        return role.singleHolder() && !delegated;
    }

    /** No longer held from this day on. */
    Tenure endingOn(LocalDate day) {
        return new Tenure(appointment, role, unit, from, day.minusDays(1), delegated);
    }

    /** As it would have been made; an end that has been recorded stays. */
    Tenure made(LocalDate right, @Nullable LocalDate until, @Nullable LocalDate endedOn) {
        LocalDate ended = endedOn == null ? null : endedOn.minusDays(1);
        LocalDate last = ended != null && (until == null || ended.isBefore(until)) ? ended : until;
        return new Tenure(appointment, role, unit, right, last, delegated);
    }
}
