package org.zelian.registry.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.format.StoredCommit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a caller is told when the database stays away; needs no database. */
class OutcomeTest {
    private final DeafPort port = new DeafPort();
    private final Appender appender =
            new Appender(
                    port,
                    new byte[32],
                    new AppenderSettings(
                            "node-1", false, Clock.systemUTC(), Duration.ofMillis(200)));

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void what_was_never_sent_is_known_not_to_be_stored() {
        port.onRead = new IllegalStateException("no server");
        assertThatThrownBy(this::append)
                .isInstanceOf(LedgerAwayException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(port.inserts).isZero();
    }

    @Test
    void what_was_sent_and_never_answered_is_unknown_and_was_sent_again_byte_for_byte() {
        port.onInsert = new IllegalStateException("no answer");
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> append(id))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class, e -> assertThat(e.commitId()).isEqualTo(id));
        assertThat(port.inserts).isGreaterThan(1);
        assertThat(port.same).isTrue();
    }

    @Test
    void an_error_of_the_virtual_machine_leaves_nobody_waiting_and_the_next_is_written() {
        port.onInsert = new StackOverflowError();
        assertThatThrownBy(this::append).isInstanceOf(StackOverflowError.class);
        port.onInsert = null;
        assertThat(append().position()).isZero();
    }

    @Test
    void a_closed_appender_takes_nothing_more() {
        appender.close();
        assertThatThrownBy(this::append).isInstanceOf(LedgerAwayException.class);
    }

    private Appended append() {
        return append(UUID.randomUUID());
    }

    private Appended append(UUID id) {
        return appender.append(id, TestEvents.one("a", 0), Instant.now());
    }

    /** Stores nothing; answers reads as an empty ledger does, unless told to fail. */
    private static final class DeafPort implements LedgerPort {
        volatile @Nullable RuntimeException onRead;
        volatile @Nullable Throwable onInsert;
        volatile boolean same = true;
        volatile int inserts;
        private byte @Nullable [] first;

        @Override
        public synchronized void insert(List<RawBsonDocument> commits) {
            inserts = inserts + 1;
            ByteBuf in = commits.getFirst().getByteBuffer();
            byte[] sent = new byte[in.remaining()];
            in.get(sent);
            same &= first == null || Arrays.equals(first, sent);
            first = sent;
            if (onInsert instanceof RuntimeException e) {
                throw e;
            }
            if (onInsert instanceof Error e) {
                throw e;
            }
        }

        @Override
        public Optional<StoredCommit> last() {
            RuntimeException e = onRead;
            if (e != null) {
                throw e;
            }
            return Optional.empty();
        }

        @Override
        public Optional<StoredCommit> at(long position) {
            return last();
        }

        @Override
        public List<StoredCommit> between(long from, long before) {
            return List.of();
        }

        @Override
        public Optional<StoredCommit> byId(UUID commitId) {
            return last();
        }

        @Override
        public List<StoredCommit> bySequence(String aggregateId, long from, long to) {
            return List.of();
        }

        @Override
        public Instant serverTime() {
            return Instant.now();
        }
    }
}
