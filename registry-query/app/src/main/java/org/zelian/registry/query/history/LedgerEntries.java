package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.CommitIterator;
import org.zelian.registry.ledger.read.LedgerReader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The ledger as it is durable on a majority, looked at every few milliseconds. */
public final class LedgerEntries implements Entries {

    private static final long LOOK_EVERY_MILLIS = 10;

    private final LedgerReader ledger;
    private final RegistryJson json;
    private @Nullable CommitIterator reading;
    private long next;

    public LedgerEntries(LedgerReader ledger, RegistryJson json) {
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public List<RecordedEvent> read(long from, int limit, Duration wait)
            throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        List<RecordedEvent> batch = batch(from, limit);
        while (batch.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            batch = batch(from, limit);
        }
        return batch;
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public long lastRecordedBy(Instant instant) {
        return ledger.positionAt(instant);
    }

    private synchronized List<RecordedEvent> batch(long from, int limit) {
        CommitIterator commits = reading;
        if (commits == null || next != from) {
            commits = ledger.commitsFrom(from);
        }
        reading = null;
        List<RecordedEvent> batch = new ArrayList<>();
        while (batch.size() < limit && commits.hasNext()) {
            StoredCommit commit = commits.next();
            commit.events().stream()
                    .filter(event -> event.position() >= from)
                    .forEach(event -> batch.add(recorded(commit, event)));
        }
        reading = commits;
        next = from + batch.size();
        return batch;
    }

    private RecordedEvent recorded(StoredCommit commit, StoredEvent event) {
        String revision = Objects.requireNonNull(event.revision(), "revision");
        return new RecordedEvent(
                event.position(),
                commit.id(),
                commit.recordedInstant(),
                event.id(),
                event.aggregateId(),
                event.sequence(),
                json.readEvent(event.name(), revision, event.payload()),
                json.readMetadata(event.metadata()),
                digest(event.payload()));
    }

    /** Of the stored bytes: what is written again from the event read may differ from them. */
    private static String digest(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
