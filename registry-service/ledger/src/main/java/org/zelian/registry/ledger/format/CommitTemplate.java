package org.zelian.registry.ledger.format;

import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A commit encoded once, by the caller, but for its place: BSON and leaves with gaps of fixed width
 * for position, clock and hashes, which {@link #stamp} fills in, again and again if it must.
 */
public final class CommitTemplate {
    // Places inside a leaf, behind the prefix byte of its hash.
    private static final int LEAF_POSITION = 2;
    private static final int LEAF_FIRST = 10;
    private static final int LEAF_AT = 26;
    private static final int LEAF_HI = 34;
    private static final int LEAF_PREVIOUS = 58;

    private final UUID id;
    private final List<StoredEvent> events;
    private final long latest;
    private final byte[][] leaves;
    private final byte[] document;
    private final ByteBuffer gaps;
    private final int[] places = new int[5];

    /**
     * @param events not yet placed, at least one
     */
    public CommitTemplate(UUID id, String by, List<StoredEvent> events) {
        this.id = id;
        this.events = List.copyOf(events);
        this.latest = events.stream().mapToLong(StoredEvent::timestamp).max().orElseThrow();
        this.leaves = new byte[events.size()][];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaf(by, i);
        }
        this.document = encode(by);
        this.gaps = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    }

    public UUID id() {
        return id;
    }

    public List<StoredEvent> events() {
        return events;
    }

    /** Greatest event timestamp in nanoseconds. */
    public long latest() {
        return latest;
    }

    /** Size as BSON in bytes, whatever the place. */
    public int size() {
        return document.length;
    }

    /** The bytes as last stamped; the same array every time. */
    public RawBsonDocument document() {
        return new RawBsonDocument(document);
    }

    /**
     * Gives the commit its place.
     *
     * @return its hash
     */
    public byte[] stamp(long position, long at, long hi, byte[] previous, MessageDigest digest) {
        byte[][] hashes = new byte[leaves.length][];
        for (int i = 0; i < leaves.length; i++) {
            ByteBuffer leaf = ByteBuffer.wrap(leaves[i]);
            leaf.putLong(LEAF_POSITION, position + i).putLong(LEAF_FIRST, position);
            leaf.putLong(LEAF_AT, at).putLong(LEAF_HI, hi).put(LEAF_PREVIOUS, previous);
            hashes[i] = digest.digest(leaves[i]);
        }
        CanonicalBytes.startCommit(digest);
        for (byte[] hash : hashes) {
            digest.update(hash);
        }
        byte[] hash = digest.digest();
        gaps.putLong(places[0], position).putLong(places[1], at).putLong(places[2], hi);
        gaps.put(places[3], previous).put(places[4], hash);
        return hash;
    }

    /** Whether a stored document is this very attempt and not another with the same commit id. */
    public boolean isStoredAs(StoredCommit stored) {
        if (!stored.id().equals(id) || stored.n() != events.size()) {
            return false;
        }
        for (int i = 0; i < events.size(); i++) {
            if (!same(stored.events().get(i), events.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(StoredEvent stored, StoredEvent own) {
        return stored.id().equals(own.id())
                && stored.aggregateId().equals(own.aggregateId())
                && stored.sequence() == own.sequence()
                && Arrays.equals(stored.payload(), own.payload())
                && Arrays.equals(stored.metadata(), own.metadata());
    }

    private byte[] leaf(String by, int index) {
        byte[] body = CanonicalBytes.body(by, events.get(index));
        ByteBuffer leaf = ByteBuffer.allocate(1 + CanonicalBytes.HEADER + body.length);
        leaf.put(CanonicalBytes.LEAF_PREFIX).put(CanonicalBytes.LEAF_VERSION).putLong(0).putLong(0);
        leaf.putInt(events.size()).putInt(index).putLong(0).putLong(0).put(Uuids.bytes(id));
        return leaf.put(new byte[32]).put(body).array();
    }

    private byte[] encode(String by) {
        BasicOutputBuffer bytes = new BasicOutputBuffer(1024);
        try (BsonBinaryWriter out = new BsonBinaryWriter(bytes)) {
            out.writeStartDocument();
            out.writeInt64("_id", 0);
            places[0] = bytes.getPosition() - 8;
            out.writeInt32("v", Limits.FORMAT);
            out.writeInt32("n", events.size());
            out.writeBinaryData("id", new BsonBinary(Uuids.bytes(id)));
            out.writeString("by", by);
            out.writeInt64("at", 0);
            places[1] = bytes.getPosition() - 8;
            out.writeInt64("hi", 0);
            places[2] = bytes.getPosition() - 8;
            out.writeBinaryData("p", new BsonBinary(new byte[32]));
            places[3] = bytes.getPosition() - 32;
            out.writeBinaryData("h", new BsonBinary(new byte[32]));
            places[4] = bytes.getPosition() - 32;
            out.writeStartArray("e");
            events.forEach(event -> encode(out, event));
            out.writeEndArray();
            out.writeEndDocument();
        }
        return bytes.toByteArray();
    }

    private static void encode(BsonBinaryWriter out, StoredEvent event) {
        out.writeStartDocument();
        out.writeString("i", event.id());
        out.writeString("a", event.aggregateId());
        out.writeInt64("s", event.sequence());
        out.writeInt32("k", event.kind());
        nullable(out, "t", event.type());
        out.writeString("d", event.name());
        nullable(out, "r", event.revision());
        out.writeInt64("ts", event.timestamp());
        out.writeBinaryData("m", new BsonBinary(event.metadata()));
        out.writeBinaryData("b", new BsonBinary(event.payload()));
        out.writeEndDocument();
    }

    private static void nullable(BsonBinaryWriter out, String name, @Nullable String text) {
        if (text == null) {
            out.writeNull(name);
        } else {
            out.writeString(name, text);
        }
    }
}
