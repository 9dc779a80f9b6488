package org.zelian.registry.views.person;

import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.appointment.AppointmentView;

import java.util.List;

/**
 * A person's page.
 *
 * @param appointments those the asker may see, the current ones first
 */
public record PersonDetail(PersonView person, UnitName unit, List<AppointmentView> appointments) {

    public PersonDetail {
        appointments = List.copyOf(appointments);
    }
}
