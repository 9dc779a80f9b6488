package org.zelian.registry.service.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.testkit.MongoServer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class AccountBookIT {

    private static final PersonId PERSON = new PersonId("person-7K3M9QXA");
    private static final Instant NOW = Instant.parse("2026-03-14T02:00:00Z");

    private final AccountBook book =
            new AccountBook(
                    MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName()));

    @Test
    void whoever_took_the_slip_gets_it_again_for_five_minutes_and_nobody_else_does() {
        book.lookAt(PERSON, 1);
        assertThat(book.takeSlip(PERSON, "one", NOW)).isTrue();
        assertThat(book.takeSlip(PERSON, "other", NOW)).isFalse();
        Instant last = NOW.plus(Duration.ofMinutes(5));
        assertThat(book.takeSlip(PERSON, "one", last)).isTrue();
        assertThat(book.takeSlip(PERSON, "one", last.plusMillis(1))).isFalse();
    }

    @Test
    void a_reset_makes_another_slip() {
        book.lookAt(PERSON, 1);
        String before = book.round(PERSON);
        assertThat(book.takeSlip(PERSON, "one", NOW)).isTrue();
        book.reset(PERSON, 7);
        assertThat(book.round(PERSON)).isNotEqualTo(before);
        assertThat(book.takeSlip(PERSON, "other", NOW)).isTrue();
        assertThat(book.takeSlip(PERSON, "one", NOW)).isFalse();
    }

    @Test
    void whoever_was_appointed_first_gets_their_account_first() {
        PersonId earlier = new PersonId("person-ZZ000001");
        book.lookAt(earlier, 3);
        book.lookAt(PERSON, 8);
        AccountBook.Due due = book.next(NOW).orElseThrow();
        assertThat(due.person()).isEqualTo(earlier);
        book.settled(due, Wanted.by(List.of(), LocalDate.EPOCH));
        assertThat(book.next(NOW).orElseThrow().person()).isEqualTo(PERSON);
    }
}
