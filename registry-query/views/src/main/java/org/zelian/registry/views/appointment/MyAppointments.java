package org.zelian.registry.views.appointment;

import org.zelian.registry.views.PersonName;

import java.time.LocalDate;
import java.util.List;

/**
 * Who is asking, and in which posts.
 *
 * @param today the registry's day, Asia/Shanghai
 */
public record MyAppointments(
        PersonName person, LocalDate today, List<AppointmentView> appointments) {

    public MyAppointments {
        appointments = List.copyOf(appointments);
    }
}
