package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.person.PersonStanding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Where people work, whether they still do, and which identity their record holds. */
public final class People {

    private final Map<PersonId, Entries<PersonEvent>> byId = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    void apply(PersonEvent event, LocalDate effective) {
        byId.computeIfAbsent(event.person(), id -> new Entries<>()).add(event, effective, event);
    }

    void apply(ReservationEvent event) {
        switch (event) {
            case Taken e when e.kind() == ReservationKind.IDENTITY ->
                    identities.put(e.holder(), e.thing());
            case Released e when e.kind() == ReservationKind.IDENTITY ->
                    identities.remove(e.holder(), e.thing());
            default -> {}
        }
    }

    /** A person as others need to know them; null if there is no such record. */
    public @Nullable PersonStanding standing(PersonId person, LocalDate day) {
        Entries<PersonEvent> entries = byId.get(person);
        if (entries == null) {
            return null;
        }
        boolean inService =
                !day.isBefore(entries.begin()) && entries.on(day, People::goneSaid) == null;
        return new PersonStanding(person, inService);
    }

    /** Where the person works; null if there is no such record. */
    public @Nullable UnitId unit(PersonId person, LocalDate day) {
        Entries<PersonEvent> entries = byId.get(person);
        if (entries == null) {
            return null;
        }
        LocalDate known = day.isBefore(entries.begin()) ? entries.begin() : day;
        return entries.on(known, People::unitSaid);
    }

    /** Keyed hash of the identity that the person's record holds. */
    public @Nullable String identity(PersonId person) {
        return identities.get(person.value());
    }

    private static @Nullable UnitId unitSaid(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> e.unit();
            case PersonTransferred e -> e.unit();
            default -> null;
        };
    }

    private static @Nullable Boolean goneSaid(PersonEvent event) {
        boolean gone = event instanceof PersonLeft || event instanceof PersonFoundSame;
        return gone ? true : null;
    }
}
