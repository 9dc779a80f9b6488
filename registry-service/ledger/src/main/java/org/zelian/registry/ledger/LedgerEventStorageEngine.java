package org.zelian.registry.ledger;

import static org.axonframework.messaging.unitofwork.UnitOfWork.Phase.PREPARE_COMMIT;

import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.append.AppendException;
import org.zelian.registry.ledger.append.Appended;
import org.zelian.registry.ledger.append.CommitConflictException;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.CommitIterator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ledger as Axon's event storage. One unit of work becomes one commit: what its handlers
 * publish is collected and appended once, when the root unit of work commits. Without a unit of
 * work each call appends at once.
 *
 * <p>A conflict is a {@code ConcurrencyException} (or {@code AggregateStreamCreationException});
 * all else an {@code EventStoreException} whose cause is the {@link AppendException}.
 */
public final class LedgerEventStorageEngine extends AbstractEventStorageEngine {
    private static final String APPENDED = LedgerEventStorageEngine.class.getName() + ".appended";

    private final String collectedKey = LedgerEventStorageEngine.class.getName() + "@" + hashCode();
    private final Ledger ledger;
    private final MongoSnapshotStore snapshots;

    private LedgerEventStorageEngine(Builder builder) {
        super(builder);
        this.ledger = Objects.requireNonNull(builder.ledger);
        this.snapshots = Objects.requireNonNull(builder.snapshots);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where the unit of work's events went; empty before its commit, or when it had none. */
    public static Optional<Appended> appended(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(APPENDED));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (!CurrentUnitOfWork.isStarted()) {
            append(UUID.randomUUID(), events, serializer);
            return;
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        UnitOfWork<?> root = unit.root();
        if (root.phase().isAfter(PREPARE_COMMIT)) {
            throw new IllegalStateException("the unit of work is already being committed");
        }
        List<EventMessage<?>> collected = collected(root, serializer);
        collected.addAll(events);
        if (!unit.isRoot()) {
            unit.onRollback(u -> collected.removeAll(events));
        }
    }

    private List<EventMessage<?>> collected(UnitOfWork<?> root, Serializer serializer) {
        return root.getOrComputeResource(
                collectedKey,
                key -> {
                    List<EventMessage<?>> events = new ArrayList<>();
                    root.onCommit(committing -> flush(committing, events, serializer));
                    return events;
                });
    }

    private void flush(UnitOfWork<?> root, List<EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            UUID commitId = CommitId.of(root);
            root.resources().put(APPENDED, append(commitId, events, serializer));
        }
    }

    private Appended append(
            UUID commitId, List<? extends EventMessage<?>> events, Serializer serializer) {
        List<StoredEvent> encoded = new ArrayList<>(events.size());
        events.forEach(event -> encoded.add(EventEncoder.encode(event, serializer)));
        try {
            Instant now = ledger.options().clock().instant();
            return ledger.appender().append(commitId, encoded, now);
        } catch (CommitConflictException e) {
            handlePersistenceException(e, events.get(e.eventIndex()));
            throw e;
        } catch (AppendException e) {
            throw new EventStoreException(Objects.requireNonNull(e.getMessage()), e);
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(EventEncoder.encode(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.find(aggregateIdentifier).stream().map(StoredEventMessage::ofStream);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(
            String identifier, long firstSequenceNumber) {
        return ledger.reader().events(identifier, firstSequenceNumber).stream()
                .map(StoredEventMessage::ofStream);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return eventsBehind(position(trackingToken)).map(StoredEventMessage::of);
    }

    /** Without an upcaster there is no need of Axon's intermediate forms, the half of a replay. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        if (upcasterChain != NoOpEventUpcaster.INSTANCE) {
            return super.readEvents(trackingToken, mayBlock);
        }
        Serializer serializer = getEventSerializer();
        return eventsBehind(position(trackingToken))
                .map(event -> EventDecoder.decode(event, serializer));
    }

    private Stream<StoredEvent> eventsBehind(long position) {
        CommitIterator commits = ledger.reader().commitsFrom(position + 1);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                commits, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.position() > position);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = ledger.reader().lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return ledger.reader().head() < 0 ? null : new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = ledger.reader().head();
        return head < 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        OptionalLong first = ledger.reader().firstSince(dateTime);
        return first.isPresent()
                ? new GlobalSequenceTrackingToken(first.getAsLong() - 1)
                : createHeadToken();
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return -1;
        }
        if (token instanceof GlobalSequenceTrackingToken global) {
            return global.getGlobalIndex();
        }
        throw new IllegalArgumentException("not a position in the ledger: " + token);
    }

    /** Needs the ledger, the snapshot store and both serializers. */
    public static final class Builder extends AbstractEventStorageEngine.Builder {
        private @Nullable Ledger ledger;
        private @Nullable MongoSnapshotStore snapshots;

        private Builder() {
            persistenceExceptionResolver(CommitConflictException.class::isInstance);
        }

        public Builder ledger(Ledger opened) {
            this.ledger = opened;
            return this;
        }

        public Builder snapshots(MongoSnapshotStore store) {
            this.snapshots = store;
            return this;
        }

        /** One serializer for events and snapshots. */
        public Builder serializer(Serializer serializer) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            return this;
        }

        @Override
        protected void validate() {
            super.validate();
            if (ledger == null || snapshots == null) {
                throw new AxonConfigurationException("ledger and snapshots must be given");
            }
        }

        public LedgerEventStorageEngine build() {
            return new LedgerEventStorageEngine(this);
        }
    }
}
