package org.zelian.registry.frontend.importing.check;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.security.Actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The checks there are. They run one after another, so that memory bears them. */
@Component
final class Checks implements AutoCloseable {

    /** At a time, of one person. */
    static final int OF_ONE = 2;

    static final int OF_ALL = 8;

    /** Of all workbooks kept. */
    private static final long BYTES = 64L << 20;

    static final Duration KEPT = Duration.ofMinutes(60);

    private final Clock clock;
    private final List<ImportCheck> kept = new ArrayList<>();
    private final ScheduledExecutorService worker = new ScheduledThreadPoolExecutor(1);

    Checks(Clock clock) {
        this.clock = clock;
        var _ = worker.scheduleWithFixedDelay(this::forgetOld, 1, 1, TimeUnit.MINUTES);
    }

    /**
     * Keeps a check and does its work when its turn comes. One that was begun under the same key by
     * the same person is found again.
     *
     * @throws BadInput 429, where too many are under way
     */
    synchronized ImportCheck begin(ImportCheck check, Runnable work) {
        forgetOld();
        Sender sender = check.sender();
        for (ImportCheck one : kept) {
            if (one.sender().key().equals(sender.key())
                    && one.sender().actor().equals(sender.actor())) {
                return one;
            }
        }
        makeRoom(one -> one.sender().actor().equals(sender.actor()), OF_ONE, this::isOver);
        makeRoom(one -> true, OF_ALL, this::isOfNoUse);
        long bytes = kept.stream().mapToLong(one -> one.workbook().bytes().value().length).sum();
        if (bytes + check.workbook().bytes().value().length > BYTES) {
            throw full("ChecksAreWithinTheirLimit", OF_ALL);
        }
        kept.add(check);
        worker.execute(work);
        return check;
    }

    /**
     * Somebody's own check.
     *
     * @throws BadInput 404, where they have none of this key
     */
    synchronized ImportCheck find(UUID key, PersonId actor) {
        forgetOld();
        return kept.stream()
                .filter(one -> one.sender().key().equals(key))
                .filter(one -> one.sender().actor().equals(actor))
                .findFirst()
                .orElseThrow(
                        () ->
                                BadInput.at(
                                        HttpStatus.NOT_FOUND,
                                        new Place.Body(""),
                                        "ChecksAreKeptForAnHour"));
    }

    /** Ends it where it goes on, and keeps nothing of it. */
    synchronized void forget(ImportCheck check) {
        check.cancel();
        kept.remove(check);
    }

    @EventListener
    synchronized void on(LogoutSuccessEvent out) {
        Authentication signedOut = out.getAuthentication();
        List.copyOf(kept).stream()
                .filter(one -> Actor.isOf(signedOut, one.sender().actor()))
                .forEach(this::forget);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    /** Forgets the oldest of those that may be, until there is room for one more. */
    private void makeRoom(
            Predicate<ImportCheck> counted, int most, Predicate<ImportCheck> forgettable) {
        List<ImportCheck> all = kept.stream().filter(counted).toList();
        List<ImportCheck> old =
                all.stream()
                        .filter(forgettable)
                        .sorted(Comparator.comparing(ImportCheck::begun))
                        .toList();
        int excess = all.size() + 1 - most;
        if (excess > old.size()) {
            throw full(
                    most == OF_ONE ? "ChecksOfOneAreWithinTheirLimit" : "ChecksAreWithinTheirLimit",
                    most);
        }
        old.stream().limit(Math.max(0, excess)).forEach(this::forget);
    }

    private boolean isOver(ImportCheck check) {
        return !check.phase().isUnderWay();
    }

    /** Over, and nobody can want to confirm it. */
    private boolean isOfNoUse(ImportCheck check) {
        return isOver(check) && check.phase() != CheckPhase.CHECKED;
    }

    private synchronized void forgetOld() {
        Instant latest = clock.instant().minus(KEPT);
        List.copyOf(kept).stream()
                .filter(one -> one.begun().isBefore(latest))
                .forEach(this::forget);
    }

    private static BadInput full(String rule, int most) {
        return BadInput.at(HttpStatus.TOO_MANY_REQUESTS, new Place.Body(""), rule, most);
    }
}
