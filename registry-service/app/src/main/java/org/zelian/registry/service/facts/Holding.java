package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An appointment as known now.
 *
 * @param from first day
 * @param until last planned day, included
 * @param endedFrom the day from which it is no longer held, when it was ended or revoked
 * @param principal the appointment it stands in for, if it is a delegation
 */
public record Holding(
        AppointmentId appointment,
        PersonId person,
        Role role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedFrom,
        @Nullable AppointmentId principal) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !endedBy(day);
    }

    /** Whether on that day, or on any later one, it is held. */
    public boolean openAfter(LocalDate day) {
        return !endedBy(day) && (endedFrom == null || endedFrom.isAfter(from));
    }

    /**
     * The day from which it, standing in for another appointment, has nothing to stand in for:
     * where the other ends before it, or begins only after it.
     */
    Optional<LocalDate> outlives(Holding other) {
        LocalDate day = other.beginsAfter(this) ? from : other.over();
        return Optional.ofNullable(day)
                .map(over -> over.isBefore(from) ? from : over)
                .filter(this::openAfter);
    }

    private boolean beginsAfter(Holding other) {
        LocalDate over = other.over();
        return over != null && !over.isAfter(from);
    }

    /** The first day on which it is no longer held; absent while open. */
    private @Nullable LocalDate over() {
        LocalDate planned = until == null ? null : until.plusDays(1);
        boolean before = planned == null || (endedFrom != null && endedFrom.isBefore(planned));
        return before ? endedFrom : planned;
    }

    private boolean endedBy(LocalDate day) {
        return (until != null && day.isAfter(until))
                || (endedFrom != null && !day.isBefore(endedFrom));
    }

    Holding corrected(LocalDate newFrom, @Nullable LocalDate newUntil) {
        return new Holding(
                appointment, person, role, unit, newFrom, newUntil, endedFrom, principal);
    }

    Holding ended(LocalDate day) {
        LocalDate earliest = endedFrom == null || day.isBefore(endedFrom) ? day : endedFrom;
        return new Holding(appointment, person, role, unit, from, until, earliest, principal);
    }
}
