package org.zelian.registry.ledger.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/**
 * The bytes under every hash of the ledger. Integers are big-endian; a string is its length in four
 * bytes and its UTF-8; an absent string is the length 0xFFFFFFFF alone. Never derived from BSON.
 */
public final class CanonicalBytes {
    static final byte LEAF_VERSION = 1;
    static final byte LEAF_PREFIX = 0;
    static final int HEADER = 89;

    private static final byte[] COMMIT = "zelian-commit-v1".getBytes(US_ASCII);
    private static final byte[] GENESIS = "zelian-genesis-v1".getBytes(US_ASCII);

    private CanonicalBytes() {}

    /** Leaf data of one event of a commit: the entry that the Merkle tree proves. */
    public static byte[] leafData(StoredCommit commit, int index) {
        byte[] body = body(commit.by(), commit.events().get(index));
        ByteBuffer out = ByteBuffer.allocate(HEADER + body.length);
        out.put(LEAF_VERSION)
                .putLong(commit.position() + index)
                .putLong(commit.position())
                .putInt(commit.n())
                .putInt(index)
                .putLong(commit.recordedAt())
                .putLong(commit.hi())
                .put(Uuids.bytes(commit.id()))
                .put(commit.previous());
        return out.put(body).array();
    }

    /** RFC 6962: SHA-256 of 0x00 and the leaf data. */
    public static byte[] leafHash(byte[] leafData) {
        MessageDigest digest = Sha256.own();
        digest.update(LEAF_PREFIX);
        return digest.digest(leafData);
    }

    public static byte[] commitHash(List<byte[]> leafHashes) {
        MessageDigest digest = Sha256.own();
        digest.update(COMMIT);
        leafHashes.forEach(digest::update);
        return digest.digest();
    }

    public static byte[] genesisHash(Genesis genesis) {
        byte[] origin = genesis.origin().getBytes(UTF_8);
        ByteBuffer out = ByteBuffer.allocate(GENESIS.length + 4 + origin.length + 10 + 32);
        out.put(GENESIS).putInt(origin.length).put(origin).putLong(genesis.created());
        out.put((byte) (genesis.gm() ? 1 : 0)).put((byte) (genesis.demo() ? 1 : 0));
        return Sha256.of(out.put(genesis.random()).array());
    }

    static void startCommit(MessageDigest digest) {
        digest.update(COMMIT);
    }

    /** The part of the leaf data that does not depend on the place in the ledger. */
    static byte[] body(String by, StoredEvent event) {
        byte[] node = by.getBytes(UTF_8);
        byte[] aggregate = event.aggregateId().getBytes(UTF_8);
        byte[] type = utf8(event.type());
        byte[] id = event.id().getBytes(UTF_8);
        byte[] name = event.name().getBytes(UTF_8);
        byte[] revision = utf8(event.revision());
        int strings = node.length + aggregate.length + type.length + id.length + name.length;
        ByteBuffer out = ByteBuffer.allocate(17 + 6 * 4 + strings + revision.length + 64);
        out.putLong(event.sequence()).put((byte) event.kind()).putLong(event.timestamp());
        out.putInt(node.length).put(node);
        out.putInt(aggregate.length).put(aggregate);
        nullable(out, event.type(), type);
        out.putInt(id.length).put(id);
        out.putInt(name.length).put(name);
        nullable(out, event.revision(), revision);
        return out.put(Sha256.of(event.payload())).put(Sha256.of(event.metadata())).array();
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(UTF_8);
    }

    private static void nullable(ByteBuffer out, @Nullable String text, byte[] bytes) {
        out.putInt(text == null ? -1 : bytes.length).put(bytes);
    }
}
