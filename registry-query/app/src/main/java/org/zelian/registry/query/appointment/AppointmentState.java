package org.zelian.registry.query.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.views.appointment.AppointmentView.Standing;

import java.time.LocalDate;

/**
 * What a row of the appointments says. Whether it is held on a day follows from the days.
 *
 * @param from first day
 * @param until last day held, planned or actual; absent while open
 */
public record AppointmentState(
        AppointmentId appointment,
        PersonId person,
        Role role,
        UnitId unit,
        @Nullable String title,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndCause endCause,
        boolean revoked,
        @Nullable AppointmentId principal,
        @Nullable PersonId principalPerson,
        StoredTrace made,
        @Nullable StoredTrace ended) {

    static AppointmentState of(AppointmentMade e, StoredTrace made) {
        return new AppointmentState(
                e.appointment(),
                e.person(),
                e.role(),
                e.unit(),
                e.title(),
                made.effective(),
                e.until(),
                null,
                false,
                null,
                null,
                made,
                null);
    }

    static AppointmentState of(AppointmentCorrected e, StoredTrace made) {
        return new AppointmentState(
                e.appointment(),
                e.person(),
                e.role(),
                e.unit(),
                e.title(),
                made.effective(),
                e.until(),
                null,
                false,
                null,
                null,
                made,
                null);
    }

    static AppointmentState of(AppointmentDelegated e, StoredTrace made) {
        return new AppointmentState(
                e.appointment(),
                e.person(),
                e.role(),
                e.unit(),
                null,
                made.effective(),
                e.until(),
                null,
                false,
                e.principal(),
                e.principalPerson(),
                made,
                null);
    }

    /** No longer held from the day of the entry on; one that ended earlier stays ended. */
    AppointmentState ended(@Nullable EndCause cause, StoredTrace by) {
        LocalDate lastDay = by.effective().minusDays(1);
        boolean shortened = until == null || lastDay.isBefore(until);
        return new AppointmentState(
                appointment,
                person,
                role,
                unit,
                title,
                from,
                shortened ? lastDay : until,
                cause == null ? endCause : cause,
                revoked || cause == null,
                principal,
                principalPerson,
                made,
                by);
    }

    /** On a day that the row covers. */
    public Standing standing(LocalDate day) {
        if (until != null && until.isBefore(day)) {
            return Standing.OVER;
        }
        return from.isAfter(day) ? Standing.AHEAD : Standing.CURRENT;
    }

    public boolean delegation() {
        return principal != null;
    }
}
