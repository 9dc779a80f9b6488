package org.zelian.registry.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Appending, beside the driver's inserts and beside axon-mongo. */
final class AppendRows {
    private static final String LEDGER = "ledger";
    private static final String AX = "AX";

    private final Stores stores;
    private final Sizes sizes;

    AppendRows(Stores stores, Sizes sizes) {
        this.stores = stores;
        this.sizes = sizes;
    }

    List<Row> measure() throws Exception {
        return Stream.of(alone(), few(), many(), crowd(), large()).flatMap(List::stream).toList();
    }

    private List<Row> alone() throws Exception {
        try (Entrants entrants = new Entrants(1)) {
            Race race = entrants.ledger(1).raw("R1", 1).axonMongo().race().run(sizes);
            return List.of(
                    row("append, 1 thread", race, "R1", 1.0),
                    row("append, 1 thread", race, AX, 1.1));
        }
    }

    private List<Row> few() throws Exception {
        try (Entrants entrants = new Entrants(8)) {
            Race race = entrants.ledger(1).raw("R1", 1).race().run(sizes);
            return List.of(row("append, 8 threads", race, "R1", 1.6));
        }
    }

    private List<Row> many() throws Exception {
        try (Entrants entrants = new Entrants(64)) {
            Race race =
                    entrants.ledger(1).raw("R1", 1).raw("RM64", 64).axonMongo().race().run(sizes);
            return List.of(
                    row("append, 64 threads", race, "R1", 4.5),
                    row("append, 64 threads", race, "RM64", 0.9),
                    row("append, 64 threads", race, AX, 5));
        }
    }

    private List<Row> crowd() throws Exception {
        try (Entrants entrants = new Entrants(256)) {
            Race race = entrants.ledger(1).raw("RM256", 256).race().run(sizes);
            return List.of(row("append, 256 threads", race, "RM256", 0.65));
        }
    }

    private List<Row> large() throws Exception {
        try (Entrants entrants = new Entrants(64)) {
            Race race = entrants.ledger(20).raw("RM64", 64).race().run(sizes);
            return List.of(row("20 events per commit, 64 threads, events", race, "RM64", 3));
        }
    }

    private static Row row(String what, Race race, String anchor, double goal) {
        return Row.atLeast(
                what,
                anchor,
                race.ratio(LEDGER, anchor),
                goal,
                "%s/s against %s/s"
                        .formatted(
                                Row.number(race.rate(LEDGER).median()),
                                Row.number(race.rate(anchor).median())));
    }

    /** Those of one race, each on a store of its own, with as many threads. */
    private final class Entrants implements AutoCloseable {
        private final int threads;
        private final Race race = new Race();
        private final List<Appending<?>> open = new ArrayList<>();

        Entrants(int threads) {
            this.threads = threads;
        }

        Entrants ledger(int events) {
            var engine = stores.engine(stores.database(stores.client()));
            return with(LEDGER, new Appending<>(new EngineStore(engine, events), threads, sizes));
        }

        Entrants axonMongo() {
            var engine = stores.axonMongo(stores.database(stores.client()));
            return with(AX, new Appending<>(new EngineStore(engine, 1), threads, sizes));
        }

        /** An insertMany has one thread: its batch stands for as many callers. */
        Entrants raw(String name, int events) {
            int callers = events == 1 ? threads : 1;
            return with(name, new Appending<>(stores.raw(events), callers, sizes));
        }

        Race race() {
            return race;
        }

        private Entrants with(String name, Appending<?> appending) {
            open.add(appending);
            race.with(name, appending);
            return this;
        }

        @Override
        public void close() {
            open.forEach(Appending::close);
        }
    }
}
