package org.zelian.registry.query.trace;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.query.history.RecordedEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The circumstances of an entry, as a row keeps them: nothing opened, nothing named. */
public record StoredTrace(
        long position,
        long sequence,
        String eventName,
        LocalDate effective,
        Instant recorded,
        String actor,
        @Nullable AppointmentId appointment,
        @Nullable Role role,
        @Nullable UnitId unit,
        Basis basis) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day on which it was recorded, Asia/Shanghai. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recorded, ZONE);
    }

    /** Who acted, if it was a person. */
    public @Nullable PersonId person() {
        return Actor.of(actor).person();
    }

    public static StoredTrace of(RecordedEvent entry, Basis basis) {
        EventMetadata metadata = entry.metadata();
        return new StoredTrace(
                entry.position(),
                entry.sequence(),
                EventCatalogue.name(entry.event().getClass()).value(),
                entry.effective(),
                entry.recorded(),
                metadata.actor(),
                metadata.appointment(),
                metadata.role(),
                metadata.unit(),
                basis);
    }
}
