package org.zelian.registry.query.testing;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerOptions;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredEvent;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes events as the write side would, on the days that a test names. */
public final class TestLedger {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Who acts, by what right. */
    public record By(
            String actor,
            @Nullable AppointmentId appointment,
            @Nullable Role role,
            @Nullable UnitId unit) {

        public static final By BOOTSTRAP = new By("bootstrap", null, null, null);
    }

    private record Entry(String stream, RegistryEvent event) {}

    private final MongoDatabase database;
    private final Ledger ledger;
    private final RegistryJson json;
    private final Map<String, Long> sequences = new HashMap<>();

    TestLedger(MongoDatabase database, RegistryJson json) {
        this.database = database;
        this.json = json;
        this.ledger =
                Ledger.open(
                        database,
                        LedgerOptions.live("test", "zelian/test").forDemo(Clock.systemUTC()));
    }

    /** SHA-256 (hex) of an entry's event, looked up in the store itself. */
    String digest(String stream, long sequence) {
        Document entry =
                Objects.requireNonNull(
                        database.getCollection("ledger")
                                .find(
                                        Filters.elemMatch(
                                                "e",
                                                Filters.and(
                                                        Filters.eq("a", stream),
                                                        Filters.eq("s", sequence))))
                                .first());
        byte[] payload =
                entry.getList("e", Document.class).stream()
                        .filter(event -> event.getString("a").equals(stream))
                        .filter(event -> event.getLong("s") == sequence)
                        .map(event -> event.get("b", Binary.class).getData())
                        .findAny()
                        .orElseThrow();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The event as it is read back, to carry its sealed boxes along into a later one. */
    public <E extends RegistryEvent> E stored(Class<E> type, E event) {
        EventName name = EventCatalogue.name(type);
        return type.cast(
                RegistryJson.plain()
                        .readEvent(name.value(), name.revision(), json.writeEvent(event)));
    }

    /** Something to be recorded together. */
    public Act on(LocalDate recorded, LocalDate effective, By by) {
        return new Act(recorded, effective, by);
    }

    /** Recorded on the day on which it takes effect. */
    public Act on(LocalDate day, By by) {
        return new Act(day, day, by);
    }

    /** One commit. */
    public final class Act {

        private final LocalDate recorded;
        private final LocalDate effective;
        private final By by;
        private final List<Entry> entries = new ArrayList<>();
        private List<String> files = List.of();

        private Act(LocalDate recorded, LocalDate effective, By by) {
            this.recorded = recorded;
            this.effective = effective;
            this.by = by;
        }

        /** Naming files. */
        public Act naming(EvidenceDigest... named) {
            files = Stream.of(named).map(EvidenceDigest::value).toList();
            return this;
        }

        public Act with(String stream, RegistryEvent event) {
            entries.add(new Entry(stream, event));
            return this;
        }

        /** Position of the last event. */
        public long record() {
            Instant at = recorded.atTime(10, 0).atZone(ZONE).toInstant();
            UUID command = UUID.randomUUID();
            List<StoredEvent> events =
                    entries.stream().map(entry -> stored(entry, command, at)).toList();
            return ledger.appender().append(command, events, at).lastPosition();
        }

        private StoredEvent stored(Entry entry, UUID command, Instant at) {
            EventName name = EventCatalogue.name(entry.event().getClass());
            return new StoredEvent(
                    StoredEvent.UNPLACED,
                    UUID.randomUUID().toString(),
                    entry.stream(),
                    sequences.merge(entry.stream(), 0L, (last, none) -> last + 1),
                    StoredEvent.DOMAIN,
                    "test",
                    name.value(),
                    name.revision(),
                    Nanos.of(at),
                    json.writeMetadata(metadata(command)),
                    json.writeEvent(entry.event()));
        }

        private EventMetadata metadata(UUID command) {
            return new EventMetadata(
                    by.actor(),
                    by.appointment(),
                    by.role(),
                    by.unit(),
                    -1,
                    -1,
                    effective,
                    command.toString(),
                    null,
                    "0".repeat(64),
                    files);
        }
    }
}
