package org.zelian.registry.domain.reservation;

import org.axonframework.modelling.command.Repository;
import org.zelian.registry.domain.Act;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes and releases what only one may hold, beside the aggregate that holds it. */
public final class Reservations {

    private final Repository<Reservation> reservations;

    public Reservations(Repository<Reservation> reservations) {
        this.reservations = reservations;
    }

    /**
     * Releases what the holder had before and has no more, takes what is new; in the order of the
     * streams, so that two who exchange do not wait for each other.
     */
    public void settle(String holder, Act act, Set<Unique> before, Set<Unique> after)
            throws Exception {
        Map<String, Unique> touched = new TreeMap<>();
        before.forEach(unique -> touched.put(unique.stream(), unique));
        after.forEach(unique -> touched.put(unique.stream(), unique));
        for (Unique unique : touched.values()) {
            if (!before.contains(unique)) {
                reservations
                        .loadOrCreate(unique.stream(), Reservation::new)
                        .execute(reservation -> reservation.take(unique, holder, act));
            } else if (!after.contains(unique)) {
                reservations
                        .load(unique.stream())
                        .execute(reservation -> reservation.release(unique, holder, act));
            }
        }
    }
}
