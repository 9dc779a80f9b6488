package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who holds what, from when to when. */
public final class Appointments {

    private final Map<PersonId, Map<AppointmentId, Holding>> byPerson = new HashMap<>();
    private boolean cityAdminKnown;

    void apply(AppointmentEvent event, LocalDate effective) {
        Map<AppointmentId, Holding> own =
                byPerson.computeIfAbsent(event.person(), id -> new LinkedHashMap<>());
        switch (event) {
            case AppointmentMade e -> {
                cityAdminKnown |= e.role() == Role.CITY_ADMIN;
                own.put(e.appointment(), made(e, e.role(), e.unit(), effective, e.until(), null));
            }
            case AppointmentDelegated e ->
                    own.put(
                            e.appointment(),
                            made(e, e.role(), e.unit(), effective, e.until(), e.principal()));
            case AppointmentCorrected e ->
                    own.computeIfPresent(
                            e.appointment(), (id, held) -> held.corrected(effective, e.until()));
            case AppointmentEnded e ->
                    own.computeIfPresent(e.appointment(), (id, held) -> held.ended(effective));
            case AppointmentRevoked e ->
                    own.computeIfPresent(e.appointment(), (id, held) -> held.ended(effective));
            case AccountReset e -> {}
        }
    }

    /** Every appointment the person has or had. */
    public List<Holding> of(PersonId person) {
        return List.copyOf(byPerson.getOrDefault(person, Map.of()).values());
    }

    /** What the person holds on a day. */
    public List<Holding> heldBy(PersonId person, LocalDate day) {
        return of(person).stream().filter(held -> held.heldOn(day)).toList();
    }

    /** One appointment of a person. */
    public @Nullable Holding find(PersonId person, AppointmentId appointment) {
        return byPerson.getOrDefault(person, Map.of()).get(appointment);
    }

    /** Appointments in a unit that are still held on a day, or will be. */
    public List<Holding> openIn(UnitId unit, LocalDate day) {
        return all().filter(held -> held.unit().equals(unit) && held.openAfter(day)).toList();
    }

    /**
     * Delegations that last beyond the appointment they stand in for, each with the day from which
     * they do.
     *
     * @param person who holds that appointment
     */
    public Map<Holding, LocalDate> outliving(PersonId person, AppointmentId principal) {
        Map<Holding, LocalDate> outliving = new LinkedHashMap<>();
        Holding stoodInFor = find(person, principal);
        if (stoodInFor != null) {
            all().filter(held -> principal.equals(held.principal()))
                    .forEach(
                            held ->
                                    held.outlives(stoodInFor)
                                            .ifPresent(day -> outliving.put(held, day)));
        }
        return outliving;
    }

    /** Everybody who was ever appointed. */
    public Set<PersonId> people() {
        return Set.copyOf(byPerson.keySet());
    }

    /** Whether there ever was a city administrator: then the bootstrap is over. */
    public boolean cityAdminKnown() {
        return cityAdminKnown;
    }

    private Stream<Holding> all() {
        return byPerson.values().stream().flatMap(own -> own.values().stream());
    }

    private static Holding made(
            AppointmentEvent event,
            Role role,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable AppointmentId principal) {
        return new Holding(
                event.appointment(), event.person(), role, unit, from, until, null, principal);
    }
}
