package org.zelian.registry.ledger.format;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 6962 over leaf hashes, grown one leaf at a time; keeps one hash per level. */
public final class MerkleTree {
    private static final byte NODE_PREFIX = 1;

    private final MessageDigest digest = Sha256.digest();
    private final List<byte[]> perfect = new ArrayList<>();
    private long size;

    public void add(byte[] leafHash) {
        byte[] carried = leafHash;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            carried = node(perfect.removeLast(), carried);
        }
        perfect.add(carried);
        size++;
    }

    public long size() {
        return size;
    }

    /** Root of the leaves so far; SHA-256 of nothing when there are none. */
    public byte[] root() {
        if (perfect.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        byte[] root = perfect.getLast();
        for (int i = perfect.size() - 2; i >= 0; i--) {
            root = node(perfect.get(i), root);
        }
        return root;
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update(NODE_PREFIX);
        digest.update(left);
        return digest.digest(right);
    }
}
