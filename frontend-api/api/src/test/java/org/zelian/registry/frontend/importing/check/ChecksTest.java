package org.zelian.registry.frontend.importing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.security.CarriedTokens;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

class ChecksTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGUN);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Checks checks = new Checks(clock);
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void close() {
        held.countDown();
        checks.close();
    }

    private static PersonId person(int number) {
        return new PersonId("person-%08d".formatted(number));
    }

    private ImportCheck check(int person) {
        return check(person, UUID.randomUUID(), 1);
    }

    private ImportCheck check(int person, UUID key, int size) {
        SentWorkbook workbook =
                new SentWorkbook(
                        new UnitId("unit-00000000"),
                        ImportKind.UNITS,
                        "单位.csv",
                        new Bytes(new byte[size]));
        return new ImportCheck(
                new Sender(key, person(person), null, LocalDate.of(2026, 3, 2)),
                workbook,
                now.get(),
                CarriedTokens.any());
    }

    private ImportCheck begun(ImportCheck check) {
        return checks.begin(check, () -> {});
    }

    private static void refused(ImportCheck check) {
        check.refuse(new ToldProblem("WorkbooksAreWhole", ""));
    }

    private static String rule(BadInput bad) {
        return bad.status().value() + " " + bad.faults().getFirst().rule();
    }

    @Test
    void a_third_check_of_one_person_waits_until_one_is_over() {
        ImportCheck first = begun(check(1));
        begun(check(1));
        assertThatThrownBy(() -> begun(check(1)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(rule(bad))
                                        .isEqualTo("429 ChecksOfOneAreWithinTheirLimit"));
        begun(check(2));
        refused(first);
        ImportCheck third = begun(check(1));
        assertThat(checks.find(third.sender().key(), person(1))).isSameAs(third);
        assertThatThrownBy(() -> checks.find(first.sender().key(), person(1)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_ninth_check_waits_until_one_is_of_no_use_any_more() {
        List<ImportCheck> eight = IntStream.range(0, 8).mapToObj(this::check).toList();
        eight.forEach(this::begun);
        assertThatThrownBy(() -> begun(check(9)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(rule(bad)).isEqualTo("429 ChecksAreWithinTheirLimit"));
        eight.get(3).cancel();
        begun(check(9));
    }

    @Test
    void workbooks_of_many_megabytes_are_not_kept_together() {
        begun(check(1, UUID.randomUUID(), 40 << 20));
        assertThatThrownBy(() -> begun(check(2, UUID.randomUUID(), 30 << 20)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void the_same_key_of_the_same_person_is_the_same_check() {
        UUID key = UUID.randomUUID();
        ImportCheck first = begun(check(1, key, 1));
        assertThat(begun(check(1, key, 1))).isSameAs(first);
        assertThat(begun(check(2, key, 1))).isNotSameAs(first);
    }

    @Test
    void a_check_is_gone_after_an_hour_and_after_logout() {
        ImportCheck one = begun(check(1));
        ImportCheck other = begun(check(2));
        Jwt token =
                Jwt.withTokenValue("t")
                        .header("alg", "none")
                        .claim("preferred_username", "00000002")
                        .build();
        checks.on(new LogoutSuccessEvent(new JwtAuthenticationToken(token)));
        assertThatThrownBy(() -> checks.find(other.sender().key(), person(2)))
                .isInstanceOf(BadInput.class);
        assertThat(other.phase()).isEqualTo(CheckPhase.CANCELLED);
        now.set(BEGUN.plus(Checks.KEPT));
        assertThat(checks.find(one.sender().key(), person(1))).isSameAs(one);
        now.set(BEGUN.plus(Checks.KEPT).plusMillis(1));
        assertThatThrownBy(() -> checks.find(one.sender().key(), person(1)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(rule(bad)).isEqualTo("404 ChecksAreKeptForAnHour"));
    }

    @Test
    void a_check_that_was_cancelled_goes_no_further() {
        ImportCheck check = begun(check(1));
        check.begin(300);
        check.advance(100);
        assertThat(check.view().checkedRows()).isEqualTo(100);
        checks.forget(check);
        assertThatThrownBy(() -> check.advance(200)).isInstanceOf(CheckCancelled.class);
        assertThat(check.view().phase()).isEqualTo(CheckPhase.CANCELLED);
    }

    @Test
    void checks_run_one_after_another() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        List<String> order = new CopyOnWriteArrayList<>();
        checks.begin(
                check(1),
                () -> {
                    await(held);
                    order.add("first");
                    done.countDown();
                });
        checks.begin(
                check(2),
                () -> {
                    order.add("second");
                    done.countDown();
                });
        assertThat(order).isEmpty();
        held.countDown();
        done.await();
        assertThat(order).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
