package org.zelian.registry.ledger.verify;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.Genesis;
import org.zelian.registry.ledger.format.MalformedDocumentException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Verifies a whole ledger from its raw documents: shape of every document, every leaf, the chain,
 * the positions, the tree. One thread reads, as many as there are cores hash, one chains in order:
 * what is found does not depend on who was first. Holds a few thousand documents at a time.
 */
public final class LedgerVerifier {
    /** More findings than this are not listed; one is enough to distrust a ledger. */
    public static final int FINDINGS = 100;

    private static final int CHUNK = 256;
    private static final int CHUNK_BYTES = 2 * 1024 * 1024;
    private static final int AHEAD = 8;

    private final LedgerSource source;
    private final ChainCheck check = new ChainCheck();
    private boolean atEnd;
    private @Nullable String breakage;

    private LedgerVerifier(LedgerSource source) {
        this.source = source;
    }

    /** Reads the source to its end; does not close it. */
    public static Verification verify(LedgerSource source) throws IOException {
        return new LedgerVerifier(source).run();
    }

    private Verification run() throws IOException {
        checkGenesis();
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService hashing = Executors.newFixedThreadPool(cores);
                ExecutorService chaining = Executors.newSingleThreadExecutor()) {
            Deque<Future<?>> chained = new ArrayDeque<>();
            while (!atEnd) {
                List<byte[]> chunk = readChunk();
                Future<List<Recomputed>> hashed =
                        hashing.submit(() -> chunk.stream().map(Recomputed::of).toList());
                chained.add(chaining.submit(() -> done(hashed).forEach(this::chain)));
                if (chained.size() > AHEAD) {
                    done(chained.remove());
                }
            }
            chained.forEach(LedgerVerifier::done);
        }
        return check.result(breakage);
    }

    private List<byte[]> readChunk() throws IOException {
        List<byte[]> chunk = new ArrayList<>(CHUNK);
        try {
            int bytes = 0;
            while (chunk.size() < CHUNK && bytes < CHUNK_BYTES && !atEnd) {
                byte[] next = source.next();
                if (next == null) {
                    atEnd = true;
                } else {
                    chunk.add(next);
                    bytes += next.length;
                }
            }
        } catch (LedgerSource.BrokenDumpException e) {
            atEnd = true;
            breakage = e.getMessage();
        }
        return chunk;
    }

    private void chain(Recomputed document) {
        switch (document) {
            case Recomputed.Commit commit -> check.add(commit);
            case Recomputed.Malformed malformed -> check.malformed(malformed);
        }
    }

    private static <T> T done(Future<T> step) {
        try {
            return step.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void checkGenesis() throws IOException {
        try {
            byte[] genesis = source.genesis();
            if (genesis == null) {
                check.found(Finding.GENESIS, "document", "没有创世记录");
            } else {
                check.genesis(Genesis.decode(genesis));
            }
        } catch (MalformedDocumentException e) {
            check.found(Finding.GENESIS, e.field(), "不是创世记录的格式（" + e.getMessage() + "）");
        } catch (LedgerSource.BrokenDumpException e) {
            check.found(Finding.GENESIS, "document", String.valueOf(e.getMessage()));
            atEnd = true;
        }
    }
}
