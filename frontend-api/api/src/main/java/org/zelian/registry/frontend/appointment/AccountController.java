package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.appointment.AppointmentQuery;
import org.zelian.registry.views.appointment.AppointmentView;

import java.time.Clock;

/** Accounts are always today's: the moment asked about changes nothing here. */
@RestController
@RequestMapping("/api/v1/appointments/{appointment}/account")
final class AccountController {

    private final Queries queries;
    private final Upstream service;
    private final RegistryJson json;
    private final Clock clock;

    AccountController(Queries queries, Upstream service, RegistryJson json, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    Account showAccount(@PathVariable AppointmentId appointment, Asking asking) {
        PersonId person = holder(appointment, asking.appointment(), asking.moment().atLeast());
        byte[] account = service.get(path(person), asking.appointment());
        return json.read(Account.Told.class, account).shown();
    }

    /**
     * The slip can be taken once, and for some minutes again under the same key; whoever loses it
     * resets the account.
     */
    @PostMapping("/take-slip")
    AccountSlip takeAccountSlip(@PathVariable AppointmentId appointment, Sending sending) {
        PersonId person = holder(appointment, sending.appointment(), null);
        byte[] slip = service.take(path(person) + "/slip", sending.key(), sending.appointment());
        return json.read(AccountSlip.Told.class, slip).shown(person, clock.instant());
    }

    /** The write side knows accounts by person. */
    private PersonId holder(
            AppointmentId appointment, @Nullable AppointmentId acting, @Nullable Long atLeast) {
        Moment today = new Moment(null, null, atLeast, null);
        AppointmentView found =
                queries.body(
                        new AppointmentQuery.FindAppointment(appointment),
                        new Asking(today, acting),
                        AppointmentView.class);
        return found.person().person();
    }

    private static String path(PersonId person) {
        return "/accounts/" + person.value();
    }
}
