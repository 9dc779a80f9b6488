package org.zelian.registry.ledger.append;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Appends with 32 writers and says each acknowledged commit's id, until somebody kills it. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try (MongoClient client = MongoClients.create(args[0]);
                Ledger ledger = TestLedgers.open(client.getDatabase(args[1]))) {
            List<Thread> writers = new ArrayList<>();
            for (int w = 0; w < 32; w++) {
                String stream = args[2] + "-" + w;
                writers.add(Thread.startVirtualThread(() -> write(ledger, stream, out)));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void write(Ledger ledger, String stream, PrintStream out) {
        for (int i = 0; i < 10_000; i++) {
            out.println(TestEvents.append(ledger, TestEvents.one(stream, i)).commitId());
        }
    }
}
