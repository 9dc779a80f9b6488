package org.zelian.registry.query.digest;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.history.Snapshot;
import org.zelian.registry.query.history.ViewsBehind;
import org.zelian.registry.views.Moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes to people once a day, from 07:30 on. Asked every minute; what failed is tried again after
 * a while, until the day ends. Several instances share the people among them.
 */
public final class DailyDigest {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDigest.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime FIRST = LocalTime.of(7, 30);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Letters letters;
    private final DigestLog log;
    private final MailServer server;
    private final Moments moments;
    private final Entries entries;
    private final Clock clock;

    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable LocalDate over;
    private Instant notBefore = Instant.MIN;

    public DailyDigest(
            Letters letters,
            DigestLog log,
            MailServer server,
            Moments moments,
            Entries entries,
            Clock clock) {
        this.letters = letters;
        this.log = log;
        this.server = server;
        this.moments = moments;
        this.entries = entries;
        this.clock = clock;
    }

    /** Sends what is to be sent by now; at once back where that is under way already. */
    public void run() throws InterruptedException {
        if (!turn.tryLock()) {
            return;
        }
        try {
            ZonedDateTime now = clock.instant().atZone(ZONE);
            LocalDate day = now.toLocalDate();
            boolean early = now.toLocalTime().isBefore(FIRST);
            if (!early && !day.equals(over) && !now.toInstant().isBefore(notBefore)) {
                boolean ended = log.isOver(day) && !log.isAnythingLeft(day);
                over = ended || round(day) ? day : over;
                notBefore = now.toInstant().plus(PAUSE);
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether nothing is left for the day. Views that lag would say that nobody is to be told. */
    private boolean round(LocalDate day) throws InterruptedException {
        long head = entries.head();
        if (head < 0) {
            return false;
        }
        try {
            return round(moments.resolve(new Moment(day, null, head, null)));
        } catch (ViewsBehind e) {
            LOG.warn("The digest of {} waits for the views: {}", day, e.getMessage());
            return false;
        }
    }

    private boolean round(Snapshot now) {
        log.prepare();
        try (MailLine line = server.open()) {
            for (PersonId person : letters.people(now)) {
                deliver(person, now, line);
            }
        } catch (MessagingException e) {
            LOG.warn("The digest of {} waits for the mail server", now.on(), e);
            return false;
        }
        if (log.isAnythingLeft(now.on())) {
            return false;
        }
        log.over(now.on());
        return true;
    }

    private void deliver(PersonId person, Snapshot now, MailLine line) throws MessagingException {
        LocalDate day = now.on();
        if (log.isDone(day, person)) {
            return;
        }
        Letter letter = letters.to(person, now).orElse(null);
        if (letter == null || !log.claim(day, person)) {
            return;
        }
        try {
            line.send(letter, day + "/" + person.value(), clock.instant());
            log.sent(day, person);
        } catch (LetterRefused e) {
            log.failed(day, person);
            LOG.warn("No digest of {} for {}: {}", day, person.value(), e.getMessage());
        } catch (MessagingException e) {
            log.failed(day, person);
            throw e;
        }
    }
}
