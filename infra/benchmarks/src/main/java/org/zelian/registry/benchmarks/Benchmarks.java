package org.zelian.registry.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures everything in one run on a server of its own and prints the table; with {@code --write}
 * and the path of a document also writes it there, between its markers. With the names of some
 * parts measures only those.
 */
public final class Benchmarks {
    private static final String WRITE = "--write";

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        boolean write = words.size() == 2 && words.getFirst().equals(WRITE);
        Set<Part> parts = write || words.isEmpty() ? Part.all() : Part.of(words);
        String markdown = measure(Sizes.full(), parts);
        System.out.println(markdown);
        if (write) {
            Report.write(Path.of(words.getLast()), markdown);
        }
    }

    static String measure(Sizes sizes, Set<Part> parts) throws Exception {
        double load = Surroundings.load();
        try (Stores stores = new Stores()) {
            List<Row> rows = new ArrayList<>();
            // Replay first: what the appends leave behind keeps the server busy for a while.
            List<Row> replay = new ReplayRows(stores, sizes).measure(parts);
            if (parts.contains(Part.APPEND)) {
                rows.addAll(new AppendRows(stores, sizes).measure());
            }
            if (parts.contains(Part.COST)) {
                rows.addAll(new CostRows(stores, sizes).measure());
            }
            rows.addAll(replay);
            return Report.markdown(rows, Surroundings.describe(stores.client(), load));
        }
    }
}
