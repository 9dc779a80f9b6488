package org.zelian.registry.frontend.me;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.views.appointment.AppointmentQuery;
import org.zelian.registry.views.appointment.MyAppointments;

@RestController
@RequestMapping("/api/v1/me")
final class MeController {

    private final Queries queries;

    MeController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    Relayed<MyAppointments> showMyAppointments(Asking asking) {
        return queries.answer(new AppointmentQuery.ShowMyAppointments(), asking);
    }
}
