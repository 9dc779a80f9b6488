package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationKind;

/** A thing that only one stream may hold. */
public record Unique(ReservationKind kind, String thing) {

    /** The stream that says who holds it. */
    public String stream() {
        return ReservationEvent.stream(kind, thing);
    }
}
