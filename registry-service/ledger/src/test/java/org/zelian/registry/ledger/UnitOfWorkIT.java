package org.zelian.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.append.Appended;
import org.zelian.registry.ledger.append.CommitRefusedException;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What becomes of events published in units of work. */
class UnitOfWorkIT {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);
    private final LedgerEventStorageEngine engine = TestLedgers.engine(database, ledger).build();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    @AfterEach
    void close() {
        store.shutDown();
        ledger.close();
    }

    @Test
    void one_command_is_one_commit_with_the_commands_id_whatever_it_published() {
        UUID id = UUID.randomUUID();
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(command(id));
        store.publish(event("school-1", 0), event("school-1", 1));
        store.publish(event("reservation-1", 0));
        store.publish(new GenericEventMessage<>("note"));
        assertThat(ledger.reader().head()).isEqualTo(-1);
        unit.commit();

        StoredCommit commit = ledger.reader().commit(id).orElseThrow();
        assertThat(commit.n()).isEqualTo(4);
        assertThat(commit.events())
                .extracting(StoredEvent::aggregateId)
                .startsWith("school-1", "school-1", "reservation-1");
        assertThat(commit.events().getLast().isDomain()).isFalse();
        assertThat(LedgerEventStorageEngine.appended(unit))
                .contains(new Appended(id, 0, 4, commit.recordedAt()));
    }

    @Test
    void nothing_is_stored_when_the_unit_of_work_is_rolled_back() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        store.publish(event("school-1", 0));
        unit.rollback();
        assertThat(ledger.reader().head()).isEqualTo(-1);
    }

    @Test
    void nothing_is_stored_when_a_late_handler_fails() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        store.publish(event("school-1", 0));
        unit.onPrepareCommit(
                u -> {
                    throw new IllegalStateException("late");
                });
        assertThatThrownBy(unit::commit).hasMessage("late");
        assertThat(ledger.reader().head()).isEqualTo(-1);
    }

    @Test
    void a_nested_unit_of_work_is_stored_with_its_root_and_only_then() {
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        store.publish(event("school-1", 0));
        nested.commit();
        assertThat(ledger.reader().head()).isEqualTo(-1);
        store.publish(event("school-2", 0));
        root.commit();

        assertThat(ledger.reader().last().orElseThrow().n()).isEqualTo(2);
    }

    @Test
    void what_a_nested_unit_of_work_published_before_its_rollback_is_not_stored() {
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        store.publish(event("school-1", 0));
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(command(UUID.randomUUID()));
        engine.appendEvents(event("school-2", 0));
        nested.rollback();
        root.commit();

        assertThat(ledger.reader().events("school-1", 0)).hasSize(1);
        assertThat(ledger.reader().events("school-2", 0)).isEmpty();
    }

    @Test
    void a_processor_cannot_append_on_its_own_account() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("trigger"));
        store.publish(event("school-1", 0));
        assertThatThrownBy(unit::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only a command");
        assertThat(ledger.reader().head()).isEqualTo(-1);
    }

    @Test
    void a_command_whose_id_is_taken_is_a_conflict_and_stores_nothing() {
        UUID id = UUID.randomUUID();
        commit(id, event("school-1", 0));
        assertThatThrownBy(() -> commit(id, event("school-2", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.reader().head()).isZero();
    }

    @Test
    void an_event_too_large_is_refused_by_name_and_stores_nothing() {
        DomainEventMessage<?> large =
                new GenericDomainEventMessage<>("School", "school-9", 0, "x".repeat(9_000_000));
        assertThatThrownBy(() -> commit(UUID.randomUUID(), event("school-1", 0), large))
                .isInstanceOf(EventStoreException.class)
                .hasCauseInstanceOf(CommitRefusedException.class)
                .hasMessageContaining("school-9");
        assertThat(ledger.reader().head()).isEqualTo(-1);
        commit(UUID.randomUUID(), event("school-1", 0));
        assertThat(ledger.reader().head()).isZero();
    }

    @Test
    void events_of_one_instant_keep_their_order() {
        Instant instant = Instant.parse("2026-03-01T00:00:00Z");
        List<DomainEventMessage<?>> events =
                List.of(at(instant, "a", 0), at(instant, "b", 0), at(instant, "a", 1));
        engine.appendEvents(events);
        engine.appendEvents(at(instant, "c", 0));

        assertThat(engine.readEvents(null, false).map(m -> m.getIdentifier()))
                .startsWith(events.stream().map(Message::getIdentifier).toArray(String[]::new))
                .hasSize(4);
        assertThat(engine.readEvents(engine.createTokenAt(instant), false)).hasSize(4);
        assertThat(engine.readEvents(engine.createTokenAt(instant.plusNanos(1)), false)).isEmpty();
    }

    @Test
    void an_upcaster_may_leave_an_event_out_and_the_positions_of_the_others_stand() {
        engine.appendEvents(event("a", 0), event("b", 0), event("a", 1));
        LedgerEventStorageEngine.Builder builder = TestLedgers.engine(database, ledger);
        builder.upcasterChain(
                events -> events.filter(e -> e.getAggregateIdentifier().orElseThrow().equals("a")));

        assertThat(
                        builder.build()
                                .readEvents(null, false)
                                .map(m -> m.trackingToken().position().orElseThrow()))
                .containsExactly(0L, 2L);
    }

    private void commit(UUID id, DomainEventMessage<?>... events) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(command(id));
        store.publish(events);
        unit.commit();
    }

    private static GenericCommandMessage<String> command(UUID id) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(id.toString(), "do", MetaData.emptyInstance()), "do");
    }

    private static DomainEventMessage<?> event(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>("School", aggregateId, sequence, "payload");
    }

    private static DomainEventMessage<?> at(Instant instant, String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>(
                "School",
                aggregateId,
                sequence,
                "payload",
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                instant);
    }
}
