package org.zelian.registry.contract.reservation;

import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.RegistryEvent;

/**
 * Something unique is taken or free again. Stream: {@code reservation-<kind>-<thing>}; the ledger's
 * unique key decides races.
 */
public sealed interface ReservationEvent extends RegistryEvent {

    /** The stream of a unique thing, for example {@code reservation-schoolcode-2151000001}. */
    static String stream(ReservationKind kind, String thing) {
        return "reservation-" + kind.key() + "-" + thing;
    }

    /**
     * @param holder the stream that holds it
     */
    @EventName("reservation.taken")
    record Taken(ReservationKind kind, String thing, String holder) implements ReservationEvent {}

    @EventName("reservation.released")
    record Released(ReservationKind kind, String thing, String holder)
            implements ReservationEvent {}
}
