package org.zelian.registry.domain.reservation;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.domain.Act;

/** Who holds a unique thing, if anybody. */
public class Reservation {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String holder;

    Reservation() {}

    void take(Unique unique, String taker, Act act) {
        if (holder != null && !holder.equals(taker)) {
            throw refusal(unique);
        }
        if (holder == null) {
            act.record(new Taken(unique.kind(), unique.thing(), taker));
        }
    }

    void release(Unique unique, String releaser, Act act) {
        if (releaser.equals(holder)) {
            act.record(new Released(unique.kind(), unique.thing(), releaser));
        }
    }

    private static Refused refusal(Unique unique) {
        return switch (unique.kind()) {
            case CREDITCODE -> ACreditCodeIsHeldOnce.refusal(unique.thing());
            case SCHOOLCODE -> ASchoolCodeIsHeldOnce.refusal(unique.thing());
            case IDENTITY -> AnIdentityIsHeldOnce.refusal();
            case CERTIFICATE -> ACertificateNumberIsHeldOnce.refusal(unique.thing());
            case OPENGRADING -> ATargetHasOneOpenGrading.refusal();
            case OPENFILING -> ATargetHasOneFiling.refusal();
            case OPENEVALUATION -> ATargetHasOneOpenEvaluation.refusal();
            case PROTECTIONPLAN -> ATargetHasOnePlanAYear.refusal();
        };
    }

    @EventSourcingHandler
    void evolve(ReservationEvent event) {
        switch (event) {
            case Taken taken -> {
                id = ReservationEvent.stream(taken.kind(), taken.thing());
                holder = taken.holder();
            }
            case Released released -> holder = null;
        }
    }
}
