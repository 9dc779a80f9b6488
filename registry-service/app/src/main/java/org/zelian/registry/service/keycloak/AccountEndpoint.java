package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.appointment.AppointmentCommand.ResetAccount;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.Senders;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.authority.Authority;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.util.List;
import java.util.UUID;

/** Accounts for those who appoint: whoever may reset one may see how it stands. */
@RestController
@RequestMapping(path = "/accounts/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountEndpoint {

    private final Accounts accounts;
    private final FactsFeed feed;
    private final RegistryDays days;
    private final RegistryJson json = RegistryJson.plain();

    AccountEndpoint(Accounts accounts, FactsFeed feed, RegistryDays days) {
        this.accounts = accounts;
        this.feed = feed;
        this.days = days;
    }

    @GetMapping
    byte[] account(@PathVariable String person, Authentication sender) {
        PersonId id = permitted(person, sender);
        return json.write(accounts.find(id).orElseThrow(AccountEndpoint::notFound));
    }

    @PostMapping("/slip")
    byte[] slip(
            @PathVariable String person,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            Authentication sender) {
        PersonId id = permitted(person, sender);
        if (key == null) {
            throw new UnreadableValue("", "IdempotencyKeyIsGiven", List.of());
        }
        return json.write(accounts.slip(id, Senders.person(sender).name() + " " + key));
    }

    private PersonId permitted(String text, Authentication sender) {
        PersonId person = read(text);
        Actor.Person actor = Senders.person(sender);
        boolean mayReset =
                feed.ask(
                        facts -> {
                            Authority authority = new Authority(facts, days.today());
                            return facts.appointments().of(person).stream()
                                    .map(
                                            held ->
                                                    new ResetAccount(
                                                            person,
                                                            held.appointment(),
                                                            Basis.none()))
                                    .anyMatch(reset -> authority.allows(actor.id(), reset));
                        });
        if (!mayReset) {
            throw notFound();
        }
        return person;
    }

    private static PersonId read(String text) {
        try {
            return new PersonId(text);
        } catch (InvalidValue e) {
            throw notFound();
        }
    }

    private static NotPermitted notFound() {
        return new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
    }
}
