package org.zelian.registry.frontend.appointment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.appointment.Account;
import org.zelian.registry.contract.appointment.AccountSlip;
import org.zelian.registry.contract.appointment.AppointmentId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.upstream.Upstream;
import org.zelian.registry.json.RegistryJson;

/** Accounts are always today's: the moment asked about changes nothing here. */
@RestController
@RequestMapping("/api/v1/appointments/{appointment}/account")
final class AccountController {

    private final Upstream service;
    private final RegistryJson json;

    AccountController(Upstream service, RegistryJson json) {
        this.service = service;
        this.json = json;
    }

    @GetMapping
    Account showAccount(@PathVariable AppointmentId appointment, Asking asking) {
        return json.read(
                Account.class,
                service.get("/accounts/" + appointment.value(), asking.appointment()));
    }

    /** The slip can be taken once; whoever loses it resets the account. */
    @PostMapping("/take-slip")
    AccountSlip takeAccountSlip(@PathVariable AppointmentId appointment, Asking asking) {
        return json.read(
                AccountSlip.class,
                service.take(
                        "/accounts/" + appointment.value() + "/take-slip", asking.appointment()));
    }
}
