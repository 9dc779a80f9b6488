package org.zelian.registry.service.demo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.service.RegistryDays;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The time by which commands are judged and recorded: the system's; in a demo store the generator's
 * until it has ended.
 */
public final class DemoTime extends Clock {

    private static final String ID = "demo";

    private final boolean demo;
    private final MongoCollection<Document> states;
    private final Clock system = Clock.systemUTC();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Runnable beforeANewDay = () -> {};
    private volatile boolean finished;
    private volatile Instant generated = Instant.EPOCH;

    /** Keeps in {@code states} whether the generator has ended. */
    public DemoTime(boolean demo, MongoCollection<Document> states, Instant lastRecorded) {
        this.demo = demo;
        this.states = states;
        this.generated = lastRecorded;
        this.finished = demo && states.find(Filters.eq("_id", ID)).first() != null;
    }

    /**
     * What is done before the generator turns to another day, and before it ends: what follows from
     * a day is recorded on that day.
     */
    public void beforeANewDay(Runnable work) {
        beforeANewDay = work;
    }

    /** Runs one command: at the generator's instant, or live once there is no generator. */
    public <T> T during(@Nullable Authentication sender, Supplier<T> command) {
        return during(sender, command, Optional::empty);
    }

    /**
     * Runs one command, as above.
     *
     * @param before its answer, if it was carried out before: a generator that was interrupted
     *     begins anew, and its clock has gone past that command
     */
    public <T> T during(
            @Nullable Authentication sender, Supplier<T> command, Supplier<Optional<T>> before) {
        if (!(sender instanceof DemoGenerator generator)) {
            if (isBeingMade()) {
                throw new DemoIsBeingMade();
            }
            return command.get();
        }
        turn.lock();
        try {
            if (isPast(generator.instant())) {
                return before.get().orElseThrow(() -> goesForward(generator.instant()));
            }
            advance(generator.instant());
            return command.get();
        } finally {
            turn.unlock();
        }
    }

    /** The generator has ended: from now on time is the system's. */
    public void finish() {
        beforeANewDay.run();
        states.replaceOne(
                Filters.eq("_id", ID),
                new Document("_id", ID).append("finished", true),
                new ReplaceOptions().upsert(true));
        finished = true;
    }

    /** Whether the generator may still speak. */
    public boolean isBeingMade() {
        return demo && !finished;
    }

    private boolean isPast(Instant instant) {
        if (!isBeingMade()) {
            throw new Refused("TheDemoIsMadeOnce", List.of());
        }
        return instant.isBefore(generated);
    }

    private Refused goesForward(Instant instant) {
        return new Refused(
                "DemoTimeGoesForward", List.of(instant.toString(), generated.toString()));
    }

    private void advance(Instant instant) {
        if (!RegistryDays.day(instant).equals(RegistryDays.day(generated))) {
            beforeANewDay.run();
        }
        generated = instant;
    }

    @Override
    public Instant instant() {
        return isBeingMade() ? generated : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the registry's clock has no zone");
    }
}
