package org.zelian.registry.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures everything in one run on a server of its own and prints the table; with the path of a
 * document also writes it there, between its markers.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String markdown = measure(Sizes.full());
        System.out.println(markdown);
        if (args.length > 0) {
            Report.write(Path.of(args[0]), markdown);
        }
    }

    static String measure(Sizes sizes) throws Exception {
        double load = Surroundings.load();
        try (Stores stores = new Stores()) {
            List<Row> rows = new ArrayList<>();
            // Replay first: what the appends leave behind keeps the server busy for a while.
            List<Row> replay = new ReplayRows(stores, sizes).measure();
            rows.addAll(new AppendRows(stores, sizes).measure());
            rows.addAll(new CostRows(stores, sizes).measure());
            rows.addAll(replay);
            return Report.markdown(rows, Surroundings.describe(stores.client(), load));
        }
    }
}
