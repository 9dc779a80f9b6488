package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who holds, or held, the posts of a unit that make somebody responsible; delegates included. */
record Holders(Map<AppointmentId, Tenure> tenures) {

    static final Holders NONE = new Holders(Map.of());

    Holders {
        tenures = Map.copyOf(tenures);
    }

    /**
     * @param until last day; null while that is open
     * @param said by which entry its end is
     */
    record Tenure(Role role, @Nullable LocalDate until, Mark said) {

        /** One that ended earlier stays ended. */
        Tenure ended(Mark by) {
            LocalDate last = by.day().minusDays(1);
            return until != null && until.isBefore(by.day()) ? this : new Tenure(role, last, by);
        }

        private LocalDate lastDay() {
            return Objects.requireNonNullElse(until, LocalDate.MAX);
        }
    }

    Holders after(AppointmentEvent event, Fed fed) {
        Map<AppointmentId, Tenure> all = new HashMap<>(tenures);
        AppointmentId appointment = event.appointment();
        Mark mark = Mark.of(fed);
        switch (event) {
            case AppointmentMade e -> all.put(appointment, new Tenure(e.role(), e.until(), mark));
            case AppointmentDelegated e ->
                    all.put(appointment, new Tenure(e.role(), e.until(), mark));
            case AppointmentCorrected e ->
                    all.put(appointment, new Tenure(e.role(), e.until(), mark));
            case AppointmentEnded e ->
                    all.computeIfPresent(appointment, (key, held) -> held.ended(mark));
            case AppointmentRevoked e ->
                    all.computeIfPresent(appointment, (key, held) -> held.ended(mark));
            case AccountReset e -> {}
        }
        return new Holders(all);
    }

    /**
     * From when on nobody holds a post, as far as is known; the day may lie ahead.
     *
     * @param registered since when there is a unit, and so the post
     * @return null if its end is open
     */
    @Nullable Mark vacant(Role role, Mark registered) {
        List<Tenure> held = tenures.values().stream().filter(one -> one.role() == role).toList();
        if (held.stream().anyMatch(one -> one.until() == null)) {
            return null;
        }
        return held.stream()
                .max(Comparator.comparing(Tenure::lastDay).thenComparing(Tenure::said, Mark.ORDER))
                .filter(last -> !last.lastDay().isBefore(registered.day()))
                .map(last -> after(last))
                .orElse(registered);
    }

    private static Mark after(Tenure last) {
        return new Mark(last.lastDay().plusDays(1), last.said().position(), last.said().known());
    }
}
