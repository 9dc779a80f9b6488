package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The only daily job: looks again at accounts whose appointments begin or end by date, because no
 * event tells of that. Running it twice changes nothing.
 */
final class EndAccountsWhoseLastAppointmentEnded {

    private final AccountBook book;
    private @Nullable LocalDate last;

    EndAccountsWhoseLastAppointmentEnded(AccountBook book) {
        this.book = book;
    }

    void runOncePerDay(LocalDate today) {
        if (!today.equals(last)) {
            book.turn(today);
            last = today;
        }
    }
}
