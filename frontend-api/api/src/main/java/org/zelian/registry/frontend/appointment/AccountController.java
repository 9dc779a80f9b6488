package org.zelian.registry.frontend.appointment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.appointment.AppointmentId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.appointment.AppointmentQuery;
import org.zelian.registry.views.appointment.AppointmentView;

/** Accounts are always today's: the moment asked about changes nothing here. */
@RestController
@RequestMapping("/api/v1/appointments/{appointment}/account")
final class AccountController {

    private final Queries queries;
    private final Upstream service;
    private final RegistryJson json;

    AccountController(Queries queries, Upstream service, RegistryJson json) {
        this.queries = queries;
        this.service = service;
        this.json = json;
    }

    @GetMapping
    Account showAccount(@PathVariable AppointmentId appointment, Asking asking) {
        byte[] account = service.get(path(appointment, asking), asking.appointment());
        return json.read(Account.Told.class, account).shown();
    }

    /** The slip can be taken once; whoever loses it resets the account. */
    @PostMapping("/take-slip")
    AccountSlip takeAccountSlip(@PathVariable AppointmentId appointment, Asking asking) {
        byte[] slip = service.take(path(appointment, asking) + "/slip", asking.appointment());
        return json.read(AccountSlip.class, slip);
    }

    /** The write side knows accounts by person. */
    private String path(AppointmentId appointment, Asking asking) {
        Moment today = new Moment(null, null, asking.moment().atLeast(), null);
        AppointmentView found =
                queries.body(
                        new AppointmentQuery.FindAppointment(appointment),
                        new Asking(today, asking.appointment()),
                        AppointmentView.class);
        return "/accounts/" + found.person().person().value();
    }
}
