package org.zelian.registry.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Village;
import org.zelian.registry.testkit.MongoServer;
import org.zelian.registry.views.reminder.ReminderQuery.CountReminders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class DigestIT {

    private static final String HEAD = "head@village.example";
    private static final String ADMIN = "admin@village.example";

    private final Village village = Village.once();
    private final MongoDatabase log =
            MongoServer.shared().client().getDatabase("digests_" + UUID.randomUUID());
    private PlayedMailServer server;

    DigestIT() throws IOException {
        server = new PlayedMailServer();
    }

    @BeforeEach
    void the_whole_story_is_known() {
        assertThat(village.as(village.head).ask(new CountReminders()).overdue()).isEqualTo(1);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        log.drop();
    }

    private DailyDigest at(String time) {
        return village.digest(log, server.port(), clock(time));
    }

    private static Clock clock(String time) {
        return Clock.fixed(instant(time), ZoneOffset.UTC);
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Test
    void nobody_is_written_to_before_half_past_seven() throws Exception {
        at("2026-06-30T07:29:59").run();
        assertThat(server.taken()).isEmpty();
        at("2026-06-30T07:30:00").run();
        assertThat(server.takenFor(HEAD)).hasSize(1);
    }

    @Test
    void a_letter_counts_and_names_what_is_unread_and_nobody() throws Exception {
        at("2026-06-30T07:30:00").run();

        PlayedMailServer.Taken letter = server.takenFor(HEAD).getFirst();
        assertThat(letter.subject()).isEqualTo("责链提醒 2026-06-30：2 项未读，其中 1 项已逾期");
        assertThat(letter.text())
                .contains(
                        "已逾期 1 项，7 天内到期 1 项",
                        "· 已运行系统备案：山村学籍系统（山村一中），期限 2026-04-09",
                        "· 定级：山村门户网站（山村一中），期限 2026-07-06",
                        "https://zelian.example/reminders")
                .doesNotContain("山校示例", "办公系统", "village.example", village.head.number());
    }

    @Test
    void two_instances_write_once_and_a_third_after_a_restart_not_again() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> instance =
                () -> {
                    DailyDigest digest = at("2026-06-30T07:30:00");
                    together.await();
                    digest.run();
                    return null;
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Void> one = threads.submit(instance);
            Future<Void> other = threads.submit(instance);
            one.get();
            other.get();
        }
        at("2026-06-30T07:41:00").run();
        at("2026-06-30T23:59:00").run();

        assertThat(server.takenFor(HEAD)).hasSize(1);
        assertThat(server.takenFor(ADMIN)).hasSize(1);
    }

    @Test
    void the_next_day_has_a_letter_of_its_own() throws Exception {
        at("2026-06-30T07:30:00").run();
        at("2026-07-01T07:30:00").run();

        assertThat(server.takenFor(HEAD))
                .extracting(PlayedMailServer.Taken::subject)
                .containsExactly(
                        "责链提醒 2026-06-30：2 项未读，其中 1 项已逾期", "责链提醒 2026-07-01：2 项未读，其中 1 项已逾期");
        assertThat(server.takenFor(HEAD))
                .extracting(PlayedMailServer.Taken::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_refused_is_tried_again_three_times_in_all_and_keeps_nobody_waiting()
            throws Exception {
        server.refuse(HEAD);
        at("2026-06-30T07:30:00").run();
        assertThat(server.takenFor(ADMIN)).hasSize(1);
        for (String time : new String[] {"07:40", "07:50", "08:00", "08:10"}) {
            at("2026-06-30T" + time + ":00").run();
        }

        assertThat(server.offers(HEAD)).isEqualTo(3);
        assertThat(server.takenFor(ADMIN)).hasSize(1);
    }

    @Test
    void a_letter_taken_at_the_second_try_is_not_sent_a_third_time() throws Exception {
        server.refuse(HEAD);
        at("2026-06-30T07:30:00").run();
        server.refuse("");
        at("2026-06-30T07:40:00").run();
        at("2026-06-30T07:50:00").run();

        assertThat(server.takenFor(HEAD)).hasSize(1);
        assertThat(server.offers(HEAD)).isEqualTo(2);
    }

    @Test
    void what_failed_waits_for_a_while() throws Exception {
        Watch watch = new Watch(instant("2026-06-30T07:30:00"));
        DailyDigest digest = village.digest(log, server.port(), watch);
        server.refuse(HEAD);
        digest.run();
        watch.now = instant("2026-06-30T07:39:59");
        digest.run();
        assertThat(server.offers(HEAD)).isEqualTo(1);
        watch.now = instant("2026-06-30T07:40:00");
        digest.run();
        assertThat(server.offers(HEAD)).isEqualTo(2);
    }

    @Test
    void a_server_that_is_away_is_asked_again_and_nobody_is_left_out() throws Exception {
        Watch watch = new Watch(instant("2026-06-30T07:30:00"));
        int port = server.port();
        server.close();
        village.digest(log, port, watch).run();
        server = new PlayedMailServer();
        watch.now = instant("2026-06-30T07:40:00");
        village.digest(log, server.port(), watch).run();

        assertThat(server.takenFor(HEAD)).hasSize(1);
    }

    @Test
    void a_letter_whose_end_nobody_saw_is_not_sent_again() throws Exception {
        Clock clock = clock("2026-06-30T07:30:00");
        assertThat(new DigestLog(log, clock).claim(City.TODAY, village.head)).isTrue();
        at("2026-06-30T07:40:00").run();

        assertThat(server.takenFor(HEAD)).isEmpty();
        assertThat(server.takenFor(ADMIN)).hasSize(1);
    }

    @Test
    void what_fails_after_another_instance_ended_its_round_is_tried_again() throws Exception {
        DigestLog slower = new DigestLog(log, clock("2026-06-30T07:30:00"));
        assertThat(slower.claim(City.TODAY, village.head)).isTrue();
        at("2026-06-30T07:30:00").run();
        slower.failed(City.TODAY, village.head);
        at("2026-06-30T07:40:00").run();

        assertThat(server.takenFor(HEAD)).hasSize(1);
    }

    @Test
    void who_switched_it_off_is_not_written_to() throws Exception {
        choose(false);
        at("2026-06-30T07:30:00").run();
        assertThat(server.takenFor("quiet@village.example")).isEmpty();

        choose(true);
        at("2026-07-01T07:30:00").run();
        assertThat(server.takenFor("quiet@village.example")).hasSize(1);
    }

    private void choose(boolean wanted) {
        byte[] body = ("{\"wanted\":" + wanted + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(village.as(village.quiet).post("/reminder-mail", body).statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_has_read_everything_is_not_written_to_until_there_is_more() throws Exception {
        byte[] all = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(village.as(village.reader).post("/reminders/read", all).statusCode())
                .isEqualTo(200);
        at("2026-07-06T07:30:00").run();
        assertThat(server.takenFor("reader@village.example")).isEmpty();

        at("2026-07-07T07:30:00").run();
        assertThat(server.takenFor("reader@village.example").getFirst().text())
                .contains("您有 1 项未读提醒：已逾期 1 项", "山村门户网站")
                .doesNotContain("学籍系统");
    }

    @Test
    void a_bureau_hears_of_what_became_overdue_under_it_that_day_and_on_no_other()
            throws Exception {
        at("2026-06-30T07:30:00").run();
        PlayedMailServer.Taken letter = server.takenFor(ADMIN).getFirst();
        assertThat(letter.subject()).isEqualTo("责链提醒 2026-06-30：下属单位新增 1 项逾期");
        assertThat(letter.text()).contains("您管辖的单位共有 2 项逾期，其中今天新增 1 项");

        at("2026-07-01T07:30:00").run();
        assertThat(server.takenFor(ADMIN)).hasSize(1);
    }

    @Test
    void nobody_is_written_to_whose_key_was_destroyed() throws Exception {
        City.once().erase(village.erased);
        at("2026-06-30T07:30:00").run();
        assertThat(server.takenFor("erased@village.example")).isEmpty();
        assertThat(server.takenFor(HEAD)).hasSize(1);
    }

    private static final class Watch extends Clock {

        private volatile Instant now;

        Watch(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
