package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.json.RegistryJson;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The entries that a generation was built from: {@code {_id: position, s: stream, q: sequence, r:
 * position of the original for a correction, i, g: command, at: µs, d: event name, m, b, h:
 * digest}}.
 */
final class EntryBook {

    private final MongoCollection<Document> entries;
    private final RegistryJson json;

    EntryBook(MongoCollection<Document> entries, RegistryJson json) {
        this.entries = entries;
        this.json = json;
    }

    void createIndexes() {
        entries.createIndex(Indexes.ascending("s", "q", "_id"));
        entries.createIndex(Indexes.ascending("r", "_id"), new IndexOptions().sparse(true));
    }

    MongoCollection<Document> collection() {
        return entries;
    }

    Document document(Fed fed) {
        RecordedEvent entry = fed.entry();
        EventName name = EventCatalogue.name(entry.event().getClass());
        Document document =
                new Document("_id", entry.position())
                        .append("s", entry.stream())
                        .append("q", entry.sequence());
        if (entry.event() instanceof Correction) {
            document.append("r", fed.original().position());
        }
        return document.append("i", entry.eventId())
                .append("g", entry.commitId().toString())
                .append("at", ChronoUnit.MICROS.between(Instant.EPOCH, entry.recorded()))
                .append("d", name.value())
                .append("v", name.revision())
                .append("m", new Binary(json.writeMetadata(entry.metadata())))
                .append("b", new Binary(json.writeEvent(entry.event())))
                .append("h", entry.digest());
    }

    Map<Long, RecordedEvent> at(Collection<Long> positions) {
        Map<Long, RecordedEvent> found = new HashMap<>();
        for (Document document : entries.find(Filters.in("_id", positions))) {
            found.put(document.getLong("_id"), entry(document));
        }
        return found;
    }

    /** Entries up to a position of the streams whose names begin so, in ledger order. */
    List<RecordedEvent> ofStreams(Collection<String> beginnings, long upTo) {
        List<Bson> ranges = new ArrayList<>();
        beginnings.forEach(
                beginning ->
                        ranges.add(
                                Filters.and(
                                        Filters.gte("s", beginning),
                                        Filters.lt("s", beginning + Character.MAX_VALUE))));
        return entries
                .find(Filters.and(Filters.or(ranges), Filters.lte("_id", upTo)))
                .map(this::entry)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    /**
     * The chain that an entry ends or stands in: the original and its corrections before a
     * position.
     *
     * @return null if there is no such entry
     */
    @Nullable Fed chain(String stream, long sequence, long before) {
        Document named =
                entries.find(Filters.and(Filters.eq("s", stream), Filters.eq("q", sequence)))
                        .first();
        if (named == null || named.getLong("_id") >= before) {
            return null;
        }
        Long root = named.getLong("r") == null ? named.getLong("_id") : named.getLong("r");
        List<RecordedEvent> members = new ArrayList<>(at(List.of(root)).values());
        entries.find(Filters.and(Filters.eq("r", root), Filters.lt("_id", before)))
                .sort(Sorts.ascending("_id"))
                .forEach(document -> members.add(entry(document)));
        return new Fed(members.removeLast(), members);
    }

    /** Number of entries of each stream up to a position; streams without any are absent. */
    Map<String, Long> versions(Collection<String> streams, long position) {
        Map<String, Long> versions = new HashMap<>();
        entries.aggregate(
                        List.of(
                                Aggregates.match(
                                        Filters.and(
                                                Filters.in("s", streams),
                                                Filters.lte("_id", position))),
                                Aggregates.group("$s", Accumulators.max("q", "$q"))))
                .forEach(d -> versions.put(d.getString("_id"), d.getLong("q") + 1));
        return versions;
    }

    private RecordedEvent entry(Document stored) {
        return new RecordedEvent(
                stored.getLong("_id"),
                UUID.fromString(stored.getString("g")),
                Instant.EPOCH.plus(stored.getLong("at"), ChronoUnit.MICROS),
                stored.getString("i"),
                stored.getString("s"),
                stored.getLong("q"),
                json.readEvent(
                        stored.getString("d"),
                        stored.getString("v"),
                        stored.get("b", Binary.class).getData()),
                json.readMetadata(stored.get("m", Binary.class).getData()),
                stored.getString("h"));
    }
}
