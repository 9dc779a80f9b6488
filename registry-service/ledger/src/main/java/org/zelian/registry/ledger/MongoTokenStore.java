package org.zelian.registry.ledger;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far each processor's segments have come, and which node holds them. Every change is one
 * conditional update of one document; claims expire by the server's clock alone.
 *
 * <p>Collection {@code tokens}: {@code {_id: {p: processor, s: segment}, token: Bin|null, type:
 * String|null, owner: String|null, at: Date}}.
 */
public final class MongoTokenStore implements TokenStore {
    private static final String CONFIGURATION = "__configuration";

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private final String node;
    private final long claimMillis;

    /**
     * @param node owner of the claims; different for each process
     * @param claimTimeout age at which another node's claim counts no longer
     */
    public MongoTokenStore(
            MongoDatabase database, Serializer serializer, String node, Duration claimTimeout) {
        this.tokens =
                database.getCollection("tokens")
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.serializer = serializer;
        this.node = node;
        this.claimMillis = claimTimeout.toMillis();
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(
            String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processorName).length > 0) {
            throw new UnableToClaimTokenException(
                    "segments of " + processorName + " are already there");
        }
        List<Document> fresh = new ArrayList<>();
        for (int segment = 0; segment < segmentCount; segment++) {
            fresh.add(fresh(initialToken, processorName, segment));
        }
        try {
            tokens.insertMany(fresh);
        } catch (MongoBulkWriteException e) {
            throw new UnableToClaimTokenException(
                    "another node is initializing " + processorName, e);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeSegment(
            @Nullable TrackingToken token, String processorName, int segment) {
        try {
            tokens.insertOne(fresh(token, processorName, segment));
        } catch (MongoWriteException e) {
            throw new UnableToInitializeTokenException(
                    name(processorName, segment) + " could not be initialized", e);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        SerializedObject<byte[]> bytes = serialize(token);
        Document set = claimed();
        set.append("token", bytes == null ? null : new Binary(bytes.getData()));
        set.append("type", bytes == null ? null : literal(bytes.getType().getName()));
        claim(processorName, segment, set);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return deserialize(claim(processorName, segment, claimed()));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        int id = segment.getSegmentId();
        int[] present = fetchSegments(processorName);
        boolean merged = absent(present, segment.mergeableSegmentId());
        if (absent(present, id) || merged || !absent(present, segment.splitSegmentId())) {
            throw new UnableToClaimTokenException(
                    name(processorName, id) + " was split or merged meanwhile");
        }
        return fetchToken(processorName, id);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        claim(processorName, segment, claimed());
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.updateOne(
                owned(processorName, segment), new Document("$set", new Document("owner", null)));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        if (tokens.deleteOne(owned(processorName, segment)).getDeletedCount() == 0) {
            throw new UnableToClaimTokenException(
                    name(processorName, segment) + " is not held by " + node);
        }
    }

    @Override
    public int[] fetchSegments(String processorName) {
        List<Integer> segments = new ArrayList<>();
        tokens.find(eq("_id.p", processorName)).forEach(stored -> segments.add(segment(stored)));
        return segments.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        int[] all = fetchSegments(processorName);
        List<Segment> available = new ArrayList<>();
        tokens.find(new Document("_id.p", processorName).append("$or", claimable()))
                .forEach(stored -> available.add(Segment.computeSegment(segment(stored), all)));
        return available;
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        Document id = id(CONFIGURATION, 0);
        Document fresh = new Document("storage", UUID.randomUUID().toString());
        try {
            Document stored =
                    tokens.findOneAndUpdate(
                            new Document("_id", id),
                            new Document("$setOnInsert", fresh),
                            new FindOneAndUpdateOptions()
                                    .upsert(true)
                                    .returnDocument(ReturnDocument.AFTER));
            return Optional.ofNullable(stored).map(found -> found.getString("storage"));
        } catch (RuntimeException e) {
            throw new UnableToRetrieveIdentifierException("no storage identifier", e);
        }
    }

    /** Sets the fields and the claim at once, if this node may. */
    private Document claim(String processorName, int segment, Document set) {
        Document stored =
                tokens.findOneAndUpdate(
                        new Document("_id", id(processorName, segment)).append("$or", claimable()),
                        List.<Bson>of(new Document("$set", set)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (stored == null) {
            throw new UnableToClaimTokenException(
                    name(processorName, segment)
                            + " is held by another node or was not initialized");
        }
        return stored;
    }

    private Document claimed() {
        return new Document("owner", literal(node)).append("at", "$$NOW");
    }

    /** Nobody's, our own, or expired by the server's clock. */
    private List<Document> claimable() {
        Document age = new Document("$subtract", Arrays.asList("$$NOW", "$at"));
        Document expired =
                new Document("$expr", new Document("$gt", Arrays.asList(age, claimMillis)));
        return List.of(new Document("owner", null), new Document("owner", node), expired);
    }

    private Document owned(String processorName, int segment) {
        return new Document("_id", id(processorName, segment)).append("owner", node);
    }

    private Document fresh(@Nullable TrackingToken token, String processorName, int segment) {
        SerializedObject<byte[]> bytes = serialize(token);
        return new Document("_id", id(processorName, segment))
                .append("token", bytes == null ? null : new Binary(bytes.getData()))
                .append("type", bytes == null ? null : bytes.getType().getName())
                .append("owner", null)
                .append("at", Instant.EPOCH);
    }

    private @Nullable SerializedObject<byte[]> serialize(@Nullable TrackingToken token) {
        return token == null ? null : serializer.serialize(token, byte[].class);
    }

    private @Nullable TrackingToken deserialize(Document stored) {
        Binary bytes = stored.get("token", Binary.class);
        return bytes == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(
                                bytes.getData(), byte[].class, stored.getString("type"), null));
    }

    private static Document id(String processorName, int segment) {
        return new Document("p", processorName).append("s", segment);
    }

    private static int segment(Document stored) {
        return stored.get("_id", Document.class).getInteger("s");
    }

    private static boolean absent(int[] segments, int segment) {
        return Arrays.stream(segments).noneMatch(present -> present == segment);
    }

    /** In an update pipeline a text beginning with a dollar would be read as a path. */
    private static Document literal(String text) {
        return new Document("$literal", text);
    }

    private static String name(String processorName, int segment) {
        return "token of " + processorName + ", segment " + segment + ",";
    }
}
