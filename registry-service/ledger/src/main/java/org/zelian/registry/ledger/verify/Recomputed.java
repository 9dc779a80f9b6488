package org.zelian.registry.ledger.verify;

import org.zelian.registry.ledger.format.CanonicalBytes;
import org.zelian.registry.ledger.format.CommitDecoder;
import org.zelian.registry.ledger.format.MalformedDocumentException;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one raw document says of itself; found without looking at any other. */
sealed interface Recomputed {

    /** Not a commit at all. */
    record Malformed(String field, String reason) implements Recomputed {}

    /** A commit, with its hashes worked out again; a stored hash is only ever compared. */
    // Arrays of hashes on their way to the tree; nothing compares these records.
    @SuppressWarnings("ArrayRecordComponent")
    record Commit(StoredCommit stored, List<byte[]> leaves, byte[] hash) implements Recomputed {
        boolean isAsHashed() {
            return Arrays.equals(hash, stored.hash());
        }

        long latest() {
            return stored.events().stream().mapToLong(StoredEvent::timestamp).max().orElseThrow();
        }
    }

    static Recomputed of(byte[] document) {
        try {
            StoredCommit stored = CommitDecoder.decode(document, 0, document.length);
            List<byte[]> leaves = new ArrayList<>(stored.n());
            for (int i = 0; i < stored.n(); i++) {
                leaves.add(CanonicalBytes.leafHash(CanonicalBytes.leafData(stored, i)));
            }
            return new Commit(stored, leaves, CanonicalBytes.commitHash(leaves));
        } catch (MalformedDocumentException e) {
            return new Malformed(e.field(), String.valueOf(e.getMessage()));
        }
    }
}
