package org.zelian.registry.service.commands;

import com.mongodb.MongoException;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.ledger.append.AppendException;
import org.zelian.registry.ledger.append.OutcomeUnknownException;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Carries out commands: judged, delivered, answered with their place in the ledger. A command sent
 * again gets its first answer.
 */
public final class Commands {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private final Judge judge;
    private final Delivery delivery;
    private final Answers answers;
    private final FactsFeed feed;

    public Commands(Judge judge, Delivery delivery, Answers answers, FactsFeed feed) {
        this.judge = judge;
        this.delivery = delivery;
        this.answers = answers;
        this.feed = feed;
    }

    /**
     * Carries out a command, or says by exception why not: {@link Refused}, {@link NotPermitted},
     * {@link StaleVersion}, {@link IdReused}; {@link LedgerAway}, {@link FactsLagBehind} and {@link
     * OutcomeUnknown} may be tried again under the same id.
     *
     * @param digest of the content, the same whenever it is sent again
     */
    public Done carryOut(Ask ask, Actor actor, String digest) {
        try {
            Done done = attempts(ask, actor, digest);
            feed.saw(done.position());
            return done;
        } catch (Refused | NotPermitted | StaleVersion e) {
            return answers.earlier(ask, actor, digest).orElseThrow(() -> e);
        } catch (MongoException e) {
            throw new LedgerAway(e);
        }
    }

    /** The answer to a command that was carried out before, whatever has become of it since. */
    Optional<Done> answered(Ask ask, Actor actor, String digest) {
        return answers.earlier(ask, actor, digest);
    }

    /**
     * Refuses a command at once that its actor may not give; for whoever has much to do before.
     *
     * @throws NotPermitted as {@link #carryOut} would
     */
    public void mayBeGiven(Ask ask, Actor actor) {
        judge.judge(ask, actor, "");
    }

    private Done attempts(Ask ask, Actor actor, String digest) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Judged judged = judge.judge(ask, actor, digest);
            Optional<Throwable> thrown =
                    delivery.deliver(ask, judged.act(), judged.facts(), judged.beside());
            if (thrown.isEmpty()) {
                return answers.of(ask);
            }
            if (!isLostRace(thrown.get())) {
                throw meaning(ask, thrown.get());
            }
            Optional<Done> earlier = answers.earlier(ask, actor, digest);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            refuseStale(ask);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt));
        }
        throw new Refused("NobodyWasFaster", List.of(ask.command().stream()));
    }

    private void refuseStale(Ask ask) {
        Long expected = ask.expectedVersion();
        if (expected != null) {
            long actual = answers.version(ask.command().stream());
            if (actual != expected) {
                throw new StaleVersion(expected, actual);
            }
        }
    }

    private static boolean isLostRace(Throwable thrown) {
        return find(thrown, ConcurrencyException.class) != null
                || find(thrown, AggregateStreamCreationException.class) != null;
    }

    private static RuntimeException meaning(Ask ask, Throwable thrown) {
        var stale = find(thrown, ConflictingAggregateVersionException.class);
        if (stale != null) {
            return new StaleVersion(stale.getExpectedVersion() + 1, stale.getActualVersion() + 1);
        }
        if (find(thrown, AggregateNotFoundException.class) != null) {
            return new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
        }
        if (find(thrown, OutcomeUnknownException.class) != null) {
            return new OutcomeUnknown(ask.id());
        }
        if (find(thrown, AppendException.class) != null
                || find(thrown, MongoException.class) != null) {
            return new LedgerAway(thrown);
        }
        Refused refused = find(thrown, Refused.class);
        if (refused != null) {
            return refused;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    private static <T> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
