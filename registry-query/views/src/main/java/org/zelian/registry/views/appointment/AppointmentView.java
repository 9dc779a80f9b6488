package org.zelian.registry.views.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * An appointment on a day.
 *
 * @param version entries of the person's appointments stream; the expected version of the next act
 * @param standing on the day asked about: it follows from the days, none of it is stored
 * @param from first day
 * @param until last day held, planned or actual; absent while open
 * @param endCause why it ended before its time
 * @param revoked taken back for cause
 * @param principal the person stood in for, when it is a delegation
 * @param made who appointed, by which document
 * @param ended who ended or revoked it
 */
public record AppointmentView(
        AppointmentId appointment,
        long version,
        PersonName person,
        Role role,
        UnitName unit,
        @Nullable String title,
        Standing standing,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndCause endCause,
        boolean revoked,
        @Nullable PersonName principal,
        Trace made,
        @Nullable Trace ended) {

    /** 任职状态. */
    public enum Standing {
        /** 未到任 */
        AHEAD,
        /** 在任 */
        CURRENT,
        /** 已离任 */
        OVER
    }
}
