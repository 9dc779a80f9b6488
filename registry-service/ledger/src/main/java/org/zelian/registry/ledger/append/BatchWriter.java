package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.Sha256;
import org.zelian.registry.ledger.format.StoredCommit;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Brings one batch into the ledger and settles every commit of it. Used by one thread at a time.
 *
 * <p>Invariant: {@link #head} is durable on a majority, or is the last of the batch in flight; it
 * is learnt from our own acknowledgement or a majority read, and forgotten whenever in doubt.
 */
final class BatchWriter {
    private static final long RACE_BACKOFF = Duration.ofMillis(2).toNanos();
    private static final long AWAY_BACKOFF = Duration.ofMillis(20).toNanos();

    private final LedgerPort port;
    private final byte[] genesisHash;
    private final ClockGuard clock;
    private final long deadline;
    private final LongConsumer onAppended;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable Head head;
    private boolean interrupted;

    BatchWriter(
            LedgerPort port,
            byte[] genesisHash,
            ClockGuard clock,
            Duration deadline,
            LongConsumer onAppended) {
        this.port = port;
        this.genesisHash = genesisHash;
        this.clock = clock;
        this.deadline = deadline.toNanos();
        this.onAppended = onAppended;
    }

    /** Returns when every commit of the batch has its outcome. */
    void write(List<Pending> batch) {
        Round round = new Round(Admission.distinct(batch));
        try {
            while (round.isOpen()) {
                round.step();
            }
        } finally {
            // Only an error of the virtual machine leaves something open: nobody may wait for it.
            round.giveUp(null);
        }
        if (interrupted) {
            interrupted = false;
            Thread.currentThread().interrupt();
        }
    }

    private Head learnHead() {
        return Head.after(port.last(), genesisHash);
    }

    /** What is left of one batch, and what is known about it. */
    private final class Round {
        private List<Pending> rest;
        private boolean stamped;

        /** Whether some sending of what is left may yet turn out to be stored. */
        private boolean inDoubt;

        private int failures;
        private int races;
        private final long giveUpAt;

        Round(List<Pending> batch) {
            rest = batch;
            giveUpAt =
                    batch.stream().mapToLong(Pending::queuedAt).min().orElse(System.nanoTime())
                            + deadline;
        }

        boolean isOpen() {
            return !rest.isEmpty();
        }

        void step() {
            // An interrupt aimed at the caller that happens to write must not cut the others' batch
            // short: put aside, and given back at the end.
            interrupted |= Thread.interrupted();
            try {
                if (!stamped) {
                    stamp();
                }
            } catch (RuntimeException e) {
                pause(AWAY_BACKOFF, ++failures, e);
                return;
            }
            if (!rest.isEmpty()) {
                insert();
            }
        }

        private void insert() {
            try {
                port.insert(rest.stream().map(p -> p.template().document()).toList());
                acknowledge(rest.size());
            } catch (LedgerPort.InsertRejected e) {
                inDoubt = true;
                settle(e);
            } catch (RuntimeException e) {
                // Whatever it was, it says nothing about what is stored: the same bytes again.
                inDoubt = true;
                pause(AWAY_BACKOFF, ++failures, e);
            }
        }

        private void stamp() {
            String refusal = clock.refusal();
            if (refusal != null) {
                rest.forEach(p -> p.failed(new CommitRefusedException(p.id(), refusal)));
                rest = List.of();
                return;
            }
            Head next = head != null ? head : learnHead();
            head = next;
            List<Pending> kept = new ArrayList<>(rest.size());
            for (Pending pending : rest) {
                if (clock.isBehind(pending, next)) {
                    pending.failed(
                            new CommitRefusedException(
                                    pending.id(),
                                    "own clock is far behind the ledger's last commit"));
                } else {
                    next = pending.stamp(next, digest);
                    kept.add(pending);
                }
            }
            rest = kept;
            stamped = true;
        }

        private void settle(LedgerPort.InsertRejected rejected) {
            try {
                acknowledge(rejected.index());
                Pending first = rest.getFirst();
                Optional<StoredCommit> there = port.at(first.position());
                if (there.isEmpty()) {
                    settleByKeys(first, rejected);
                } else if (first.template().isStoredAs(there.get())) {
                    acknowledgeOurs();
                } else {
                    inDoubt = false;
                    restampLater(rejected);
                }
            } catch (RuntimeException e) {
                pause(AWAY_BACKOFF, ++failures, e);
            }
        }

        /** An earlier sending of the same bytes arrived: takes all of it that did. */
        private void acknowledgeOurs() {
            Pending last = rest.getLast();
            List<StoredCommit> found =
                    port.between(
                            rest.getFirst().position(), last.position() + last.events().size());
            int ours = 0;
            while (ours < Math.min(found.size(), rest.size())
                    && rest.get(ours).template().isStoredAs(found.get(ours))) {
                rest.get(ours).storedAs(found.get(ours));
                ours++;
            }
            if (ours > 0) {
                head = Head.after(found.get(ours - 1));
                // What is left continues from there only if that is how it was stamped.
                stamped = Arrays.equals(head.hash(), rest.get(ours - 1).after().hash());
                rest = rest.subList(ours, rest.size());
                onAppended.accept(head.next() - 1);
            }
        }

        /** The place is free, so another key clashed: the commit id, or a place in a stream. */
        private void settleByKeys(Pending first, LedgerPort.InsertRejected rejected) {
            Optional<StoredCommit> same = port.byId(first.id());
            if (same.isPresent() && first.template().isStoredAs(same.get())) {
                first.storedAs(same.get());
                rest = rest.subList(1, rest.size());
                head = null;
                stamped = false;
                return;
            }
            Clash clash =
                    same.isPresent()
                            ? new Clash(0, "commit id is taken")
                            : Clash.find(port, first.events());
            if (clash == null) {
                // Nothing on a majority yet; what clashed may still be on its way there.
                restampLater(rejected);
                return;
            }
            first.failed(
                    new CommitConflictException(first.id(), clash.eventIndex(), clash.message()));
            rest = rest.subList(1, rest.size());
            stamped = false;
            inDoubt = false;
        }

        /** Somebody else was faster: one look at the head, a little later, and new stamps. */
        private void restampLater(LedgerPort.InsertRejected rejected) {
            head = null;
            stamped = false;
            pause(RACE_BACKOFF, ++races, rejected);
        }

        private void acknowledge(int count) {
            if (count == 0) {
                return;
            }
            List<Pending> stored = rest.subList(0, count);
            Head after = stored.getLast().after();
            head = after;
            rest = rest.subList(count, rest.size());
            stored.forEach(Pending::stored);
            onAppended.accept(after.next() - 1);
        }

        private void pause(long unit, int times, Throwable cause) {
            if (System.nanoTime() - giveUpAt >= 0) {
                giveUp(cause);
            } else {
                LockSupport.parkNanos(
                        ThreadLocalRandom.current().nextLong(unit << Math.min(times, 5)));
            }
        }

        void giveUp(@Nullable Throwable cause) {
            if (!rest.isEmpty()) {
                head = null;
                rest.forEach(pending -> pending.failed(reason(pending, cause)));
                rest = List.of();
            }
        }

        private AppendException reason(Pending pending, @Nullable Throwable cause) {
            return inDoubt || cause == null
                    ? new OutcomeUnknownException(pending.id(), cause)
                    : new LedgerAwayException(pending.id(), "not stored in time", cause);
        }
    }
}
