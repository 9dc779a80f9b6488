package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/**
 * An appointment as known now.
 *
 * @param from first day
 * @param until last planned day, included
 * @param endedFrom the day from which it is no longer held, when it was ended or revoked
 */
public record Holding(
        AppointmentId appointment,
        PersonId person,
        Role role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedFrom) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !endedBy(day);
    }

    /** Whether on that day, or on any later one, it is held. */
    public boolean openAfter(LocalDate day) {
        return !endedBy(day) && (endedFrom == null || endedFrom.isAfter(from));
    }

    private boolean endedBy(LocalDate day) {
        return (until != null && day.isAfter(until))
                || (endedFrom != null && !day.isBefore(endedFrom));
    }

    Holding corrected(LocalDate newFrom, @Nullable LocalDate newUntil) {
        return new Holding(appointment, person, role, unit, newFrom, newUntil, endedFrom);
    }

    Holding ended(LocalDate day) {
        LocalDate earliest = endedFrom == null || day.isBefore(endedFrom) ? day : endedFrom;
        return new Holding(appointment, person, role, unit, from, until, earliest);
    }
}
