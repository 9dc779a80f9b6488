package org.zelian.registry.service.storing;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What stands beside an event, as Axon carries it: the {@link EventMetadata} and, for {@code
 * evolve}, its effective day and actor. Nothing else is stored.
 */
public final class Circumstances {

    /** Metadata key of a command's {@link EventMetadata}, handed on to its events. */
    public static final String BESIDE = "beside";

    /** Hands on to the events of a command what is to stand beside them. */
    public static final CorrelationDataProvider CORRELATION =
            message -> {
                Object beside = message.getMetaData().get(BESIDE);
                return beside == null ? Map.of() : Map.of(BESIDE, beside);
            };

    private Circumstances() {}

    /** As stored: an event may hold from another day than its command. */
    static EventMetadata stored(MetaData carried) {
        EventMetadata beside = (EventMetadata) carried.get(BESIDE);
        LocalDate effective = (LocalDate) carried.get(Act.EFFECTIVE);
        Objects.requireNonNull(beside, "an event without its circumstances");
        return effective == null ? beside : on(effective, beside);
    }

    static MetaData carried(EventMetadata stored) {
        return MetaData.with(BESIDE, stored)
                .and(Act.EFFECTIVE, stored.effective())
                .and(Act.ACTOR, stored.actor());
    }

    private static EventMetadata on(LocalDate effective, EventMetadata beside) {
        return new EventMetadata(
                beside.actor(),
                beside.appointment(),
                beside.role(),
                beside.unit(),
                beside.authority(),
                beside.facts(),
                effective,
                beside.correlation(),
                beside.cause(),
                beside.digest(),
                beside.evidence());
    }
}
