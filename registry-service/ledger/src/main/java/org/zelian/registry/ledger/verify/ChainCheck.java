package org.zelian.registry.ledger.verify;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.CanonicalBytes;
import org.zelian.registry.ledger.format.Genesis;
import org.zelian.registry.ledger.format.MerkleTree;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Takes the commits in order and says where the ledger is not one unbroken chain. */
final class ChainCheck {
    private final List<Finding> findings = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private long commits;
    private long expected;
    private byte @Nullable [] genesisHash;
    private Recomputed.@Nullable Commit before;

    /** The commit before differs from its hash, and the next one may tell on which side. */
    private boolean undecided;

    /** Nothing is known of what came before: a document that is no commit. */
    private boolean blind;

    void genesis(Genesis genesis) {
        genesisHash = CanonicalBytes.genesisHash(genesis);
    }

    void found(long position, String field, String what) {
        if (findings.size() < LedgerVerifier.FINDINGS) {
            findings.add(new Finding(position, field, what));
        }
    }

    void malformed(Recomputed.Malformed document) {
        decideWithoutSuccessor();
        found(expected, document.field(), "不是账本的格式（" + document.reason() + "）");
        commits++;
        before = null;
        blind = true;
    }

    void add(Recomputed.Commit commit) {
        StoredCommit stored = commit.stored();
        boolean placed = blind || stored.position() == expected;
        long position = placed ? stored.position() : expected;
        boolean continues = checkPrevious(commit, position);
        checkPlace(stored, placed);
        boolean explained = checkFields(commit, position) || !placed || !continues;
        undecided = !commit.isAsHashed() && !explained;
        commit.leaves().forEach(tree::add);
        commits++;
        // An altered position still has its events; behind a real gap the count goes on from there.
        expected = (placed || commit.isAsHashed() ? stored.position() : expected) + stored.n();
        before = commit;
        blind = false;
    }

    /**
     * @param breakage why nothing more could be read; null at a proper end
     */
    Verification result(@Nullable String breakage) {
        decideWithoutSuccessor();
        if (breakage != null) {
            found(expected, "document", breakage);
        }
        return new Verification(
                tree.size(),
                commits,
                expected - 1,
                HexFormat.of().formatHex(tree.root()),
                findings);
    }

    private void checkPlace(StoredCommit stored, boolean placed) {
        if (!placed) {
            found(expected, "_id", "此处应为位置 %d，实为 %d".formatted(expected, stored.position()));
        }
    }

    /** Whether the commit names as its predecessor the one that stands there. */
    private boolean checkPrevious(Recomputed.Commit commit, long position) {
        byte[] p = commit.stored().previous();
        Recomputed.Commit previous = before;
        if (blind) {
            return true;
        }
        if (previous == null) {
            return checkGenesis(commit, position);
        }
        long at = expected - previous.stored().n();
        boolean asStored = Arrays.equals(p, previous.stored().hash());
        boolean asRecomputed = Arrays.equals(p, previous.hash());
        if (undecided) {
            String field = asRecomputed ? "h" : Finding.CONTENT;
            found(at, field, asRecomputed ? "存储的哈希值被改动" : "内容与哈希值不符");
            undecided = false;
            return asStored || asRecomputed || commit.isAsHashed();
        }
        if (!asStored) {
            found(position, "p", "与前一提交的哈希值不衔接");
        }
        return asStored;
    }

    private boolean checkGenesis(Recomputed.Commit commit, long position) {
        if (genesisHash == null || Arrays.equals(commit.stored().previous(), genesisHash)) {
            return true;
        }
        if (commit.isAsHashed()) {
            found(Finding.GENESIS, Finding.CONTENT, "创世记录与首个提交不衔接");
        } else {
            found(position, "p", "与创世记录的哈希值不衔接");
        }
        return false;
    }

    /** Rules that need no hash; true when one of them names the field. */
    private boolean checkFields(Recomputed.Commit commit, long position) {
        StoredCommit stored = commit.stored();
        int count = findings.size();
        if (isClockKnown()) {
            Recomputed.Commit previous = before;
            long at = previous == null ? Long.MIN_VALUE : previous.stored().recordedAt();
            long hi = previous == null ? Long.MIN_VALUE : previous.stored().hi();
            if (stored.recordedAt() < at) {
                found(position, "at", "记录时间早于前一提交");
            }
            if (stored.hi() != Math.max(hi, commit.latest())) {
                found(position, "hi", "与事件时间的最大值不符");
            }
        }
        for (int i = 0; i < stored.n(); i++) {
            StoredEvent event = stored.events().get(i);
            boolean plain = event.sequence() == 0 && event.aggregateId().equals(event.id());
            if (!event.isDomain() && !plain) {
                found(position, "e." + i + ".k", "普通事件的聚合标识或序号不合规则");
            }
        }
        return findings.size() > count;
    }

    /** Whether the predecessor's clocks may be held against this commit. */
    private boolean isClockKnown() {
        Recomputed.Commit previous = before;
        return !blind && (previous == null || previous.isAsHashed());
    }

    private void decideWithoutSuccessor() {
        Recomputed.Commit previous = before;
        if (undecided && previous != null) {
            found(expected - previous.stored().n(), Finding.CONTENT, "内容与哈希值不符");
            undecided = false;
        }
    }
}
