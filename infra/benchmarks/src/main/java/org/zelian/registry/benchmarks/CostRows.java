package org.zelian.registry.benchmarks;

import org.zelian.registry.ledger.format.CommitTemplate;
import org.zelian.registry.ledger.format.Sha256;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What a commit costs in commands on the wire, and on the one thread that chains them. */
final class CostRows {
    private static final int TEMPLATES = 2_000;
    private static final int PASSES = 25;

    private final Stores stores;
    private final Sizes sizes;

    CostRows(Stores stores, Sizes sizes) {
        this.stores = stores;
        this.sizes = sizes;
    }

    List<Row> measure() throws Exception {
        EngineStore axonMongo =
                new EngineStore(stores.axonMongo(stores.database(stores.counting())), 1);
        return List.of(
                Row.atMost("wire commands per 1,000 commits, 64 threads", "–", wire(64), 20, ""),
                Row.atMost("wire commands per 1,000 commits, 256 threads", "–", wire(256), 6, ""),
                Row.plain("the same for AX, 64 threads", "–", wire(axonMongo, 64), ""),
                Row.atMost(
                        "chain and leaf on the appender, µs CPU per commit",
                        "–",
                        stamping(),
                        2,
                        ""));
    }

    private Spread wire(int threads) throws Exception {
        return wire(new EngineStore(stores.engine(stores.database(stores.counting())), 1), threads);
    }

    private Spread wire(EngineStore store, int threads) throws Exception {
        double[] perThousand = new double[sizes.rounds()];
        try (var appending = new Appending<>(store, threads, sizes)) {
            appending.prepare().run();
            for (int round = 0; round < perThousand.length; round++) {
                Contender.Slice slice = appending.prepare();
                stores.commands().reset();
                long commits = slice.run();
                perThousand[round] = stores.commands().sum() * 1_000.0 / commits;
            }
        }
        return Spread.of(perThousand);
    }

    private Spread stamping() {
        SplittableRandom random = new SplittableRandom(1);
        List<CommitTemplate> templates = new ArrayList<>(TEMPLATES);
        for (int i = 0; i < TEMPLATES; i++) {
            templates.add(
                    new CommitTemplate(
                            Sample.id(random),
                            "node-1",
                            List.of(Sample.stored(i, Instant.EPOCH, random))));
        }
        double[] micros = new double[sizes.rounds()];
        stamp(templates);
        for (int round = 0; round < micros.length; round++) {
            micros[round] = stamp(templates);
        }
        return Spread.of(micros);
    }

    private static double stamp(List<CommitTemplate> templates) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        MessageDigest digest = Sha256.digest();
        byte[] previous = new byte[32];
        long start = threads.getCurrentThreadCpuTime();
        long position = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            for (CommitTemplate template : templates) {
                previous = template.stamp(position++, position, position, previous, digest);
            }
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / position;
    }
}
