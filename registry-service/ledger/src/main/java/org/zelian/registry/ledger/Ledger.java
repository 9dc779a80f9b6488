package org.zelian.registry.ledger;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.zelian.registry.ledger.append.Appender;
import org.zelian.registry.ledger.append.AppenderSettings;
import org.zelian.registry.ledger.append.MongoLedgerPort;
import org.zelian.registry.ledger.format.CanonicalBytes;
import org.zelian.registry.ledger.format.Genesis;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.read.LedgerReader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One node's hold on the ledger: checked when opened, then appended to and read. */
public final class Ledger implements AutoCloseable {
    private final Genesis genesis;
    private final LedgerReader reader;
    private final Appender appender;
    private final LedgerOptions options;

    private Ledger(MongoDatabase database, Genesis genesis, LedgerOptions options) {
        this.genesis = genesis;
        this.options = options;
        this.reader = new LedgerReader(database);
        this.appender =
                new Appender(
                        new MongoLedgerPort(database, options.attempt()),
                        CanonicalBytes.genesisHash(genesis),
                        new AppenderSettings(
                                options.node(),
                                options.demo(),
                                options.clock(),
                                options.deadline()));
    }

    /**
     * Opens the ledger of the database; on an empty one writes genesis and indexes first.
     *
     * @throws LedgerRefusedException when it is sharded, of another origin, or its end is not what
     *     its hashes say
     */
    public static Ledger open(MongoDatabase database, LedgerOptions options) {
        refuseSharded(database);
        Genesis genesis = new GenesisRecord(database).findOrWrite(options);
        LedgerSchema.ensure(database);
        Ledger ledger = new Ledger(database, genesis, options);
        try {
            refuseBrokenEnd(ledger.reader, genesis);
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
        return ledger;
    }

    /** The genesis of a ledger that one only reads; empty when there is none yet. */
    public static Optional<Genesis> genesisOf(MongoDatabase database) {
        return new GenesisRecord(database).find();
    }

    public Genesis genesis() {
        return genesis;
    }

    public LedgerOptions options() {
        return options;
    }

    public LedgerReader reader() {
        return reader;
    }

    public Appender appender() {
        return appender;
    }

    @Override
    public void close() {
        appender.close();
    }

    private static void refuseSharded(MongoDatabase database) {
        Document hello = database.runCommand(new Document("hello", 1));
        if ("isdbgrid".equals(hello.getString("msg"))) {
            throw new LedgerRefusedException(
                    "a sharded cluster cannot keep one gapless order; give the ledger a replica"
                            + " set");
        }
    }

    private static void refuseBrokenEnd(LedgerReader reader, Genesis genesis) {
        Optional<StoredCommit> last = reader.last();
        if (last.isEmpty()) {
            return;
        }
        StoredCommit commit = last.get();
        List<byte[]> leaves = new ArrayList<>(commit.n());
        for (int i = 0; i < commit.n(); i++) {
            leaves.add(CanonicalBytes.leafHash(CanonicalBytes.leafData(commit, i)));
        }
        byte[] before =
                commit.position() == 0
                        ? CanonicalBytes.genesisHash(genesis)
                        : reader.commitAt(commit.position() - 1)
                                .orElseThrow(() -> broken(commit, "has no predecessor"))
                                .hash();
        if (!Arrays.equals(commit.previous(), before)) {
            throw broken(commit, "does not continue its predecessor");
        }
        if (!Arrays.equals(commit.hash(), CanonicalBytes.commitHash(leaves))) {
            throw broken(commit, "differs from its hash");
        }
    }

    private static LedgerRefusedException broken(StoredCommit commit, String how) {
        return new LedgerRefusedException(
                "the last commit, at position %d, %s: nothing is appended to an altered ledger"
                        .formatted(commit.position(), how));
    }
}
