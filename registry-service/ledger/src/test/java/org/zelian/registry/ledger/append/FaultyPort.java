package org.zelian.registry.ledger.append;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.format.StoredCommit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Stands between appender and driver and breaks every few calls, in a seeded order. */
final class FaultyPort implements LedgerPort {
    enum Fault {
        REQUEST_DROPPED,
        RESPONSE_DROPPED,
        PREFIX_APPLIED,
        REQUEST_DELAYED,
        REQUEST_DUPLICATED,
        NOT_PRIMARY,
        NOT_THE_DRIVERS,
        READ_DROPPED
    }

    private final LedgerPort real;
    private final Random random;
    private final ScheduledExecutorService network = Executors.newSingleThreadScheduledExecutor();
    private final List<Future<?>> delayed = new ArrayList<>();
    private final Map<Fault, Integer> landed = new EnumMap<>(Fault.class);

    FaultyPort(LedgerPort real, long seed) {
        this.real = real;
        this.random = new Random(seed);
    }

    /** How often each fault really changed what happened; read after all calls have ended. */
    Map<Fault, Integer> landed() {
        return landed;
    }

    @Override
    public synchronized void insert(List<RawBsonDocument> commits) {
        Fault fault = random.nextInt(100) < 40 ? insertFault() : null;
        switch (fault) {
            case null -> real.insert(commits);
            case REQUEST_DROPPED -> throw lost(fault);
            case RESPONSE_DROPPED -> {
                real.insert(commits);
                throw lost(fault);
            }
            case PREFIX_APPLIED -> {
                if (commits.size() > 1) {
                    real.insert(commits.subList(0, 1 + random.nextInt(commits.size() - 1)));
                    throw lost(fault);
                }
                real.insert(commits);
            }
            case REQUEST_DELAYED -> {
                later(commits);
                throw lost(fault);
            }
            case REQUEST_DUPLICATED -> {
                later(commits);
                count(fault);
                real.insert(commits);
            }
            case NOT_PRIMARY -> {
                count(fault);
                throw new MongoNotPrimaryException(
                        new BsonDocument("code", new BsonInt32(10_107)), new ServerAddress());
            }
            case NOT_THE_DRIVERS -> {
                count(fault);
                real.insert(commits);
                throw new IllegalStateException("not an exception of the driver");
            }
            case READ_DROPPED -> throw new AssertionError("not a fault of an insert");
        }
    }

    /** Arrives when the appender may already have given these places to other commits. */
    private void later(List<RawBsonDocument> commits) {
        List<RawBsonDocument> asSent = commits.stream().map(FaultyPort::copy).toList();
        delayed.add(
                network.schedule(() -> arrive(asSent), random.nextInt(40), TimeUnit.MILLISECONDS));
    }

    private void arrive(List<RawBsonDocument> commits) {
        try {
            real.insert(commits);
        } catch (InsertRejected expected) {
            // The usual fate of a late request: its place or its commits are there already.
            return;
        }
    }

    private Fault insertFault() {
        return Fault.values()[random.nextInt(Fault.values().length - 1)];
    }

    private MongoSocketException lost(Fault fault) {
        count(fault);
        return new MongoSocketException(fault.name(), new ServerAddress());
    }

    private void count(Fault fault) {
        landed.merge(fault, 1, Integer::sum);
    }

    private synchronized <T> T read(Supplier<T> answer) {
        if (random.nextInt(100) < 10) {
            throw lost(Fault.READ_DROPPED);
        }
        return answer.get();
    }

    @Override
    public Optional<StoredCommit> last() {
        return read(real::last);
    }

    @Override
    public Optional<StoredCommit> at(long position) {
        return read(() -> real.at(position));
    }

    @Override
    public List<StoredCommit> between(long from, long before) {
        return read(() -> real.between(from, before));
    }

    @Override
    public Optional<StoredCommit> byId(UUID commitId) {
        return read(() -> real.byId(commitId));
    }

    @Override
    public List<StoredCommit> bySequence(String aggregateId, long from, long to) {
        return read(() -> real.bySequence(aggregateId, from, to));
    }

    @Override
    public Instant serverTime() {
        return read(real::serverTime);
    }

    /** Returns when every delayed request has arrived. */
    void settle() throws InterruptedException, ExecutionException {
        for (Future<?> arrival : delayed) {
            arrival.get();
        }
        network.shutdown();
    }

    private static RawBsonDocument copy(RawBsonDocument commit) {
        byte[] bytes = new byte[commit.getByteBuffer().remaining()];
        commit.getByteBuffer().get(bytes);
        return new RawBsonDocument(bytes);
    }
}
