package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.CommitTemplate;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A commit on its way: encoded by its caller, placed by the appender, awaited by its caller. */
final class Pending {
    private final CommitTemplate template;
    private final long now;
    private final long queuedAt = System.nanoTime();
    private final CompletableFuture<Appended> outcome = new CompletableFuture<>();
    private long position;
    private long at;
    private @Nullable Head after;

    /**
     * @param now the caller's clock in microseconds since 1970
     */
    Pending(CommitTemplate template, long now) {
        this.template = template;
        this.now = now;
    }

    UUID id() {
        return template.id();
    }

    List<StoredEvent> events() {
        return template.events();
    }

    CommitTemplate template() {
        return template;
    }

    CompletableFuture<Appended> outcome() {
        return outcome;
    }

    long position() {
        return position;
    }

    long queuedAt() {
        return queuedAt;
    }

    /** The caller's clock as it would stand now, had it gone on since the commit was queued. */
    long nowMicros() {
        return now + (System.nanoTime() - queuedAt) / 1_000;
    }

    /** Places the commit at the head; returns the head behind it. */
    Head stamp(Head head, MessageDigest digest) {
        position = head.next();
        at = Math.max(now, head.at());
        long hi = Math.max(template.latest(), head.hi());
        byte[] hash = template.stamp(position, at, hi, head.hash(), digest);
        Head next = new Head(position + events().size(), at, hi, hash);
        after = next;
        return next;
    }

    /** The head behind this commit, as last stamped. */
    Head after() {
        return Objects.requireNonNull(after, "not stamped yet");
    }

    void stored() {
        outcome.complete(new Appended(id(), position, events().size(), at));
    }

    void storedAs(StoredCommit found) {
        outcome.complete(new Appended(id(), found.position(), found.n(), found.recordedAt()));
    }

    void failed(AppendException e) {
        outcome.completeExceptionally(e);
    }
}
