package org.zelian.registry.ledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The inputs and expected bytes of {@code ledger-vectors.json}. */
final class Vectors {
    final Genesis genesis;
    final byte[] genesisHash;
    final List<Vector> commits = new ArrayList<>();
    final BsonDocument roots;

    record Vector(StoredCommit commit, List<String> leafData, List<String> leafHash) {}

    Vectors() {
        BsonDocument all = BsonDocument.parse(text());
        BsonDocument g = all.getDocument("genesis");
        genesis =
                new Genesis(
                        g.getString("origin").getValue(),
                        g.getNumber("created").longValue(),
                        g.getInt32("profile").getValue() == 1,
                        g.getInt32("demo").getValue() == 1,
                        hex(g, "random"));
        genesisHash = hex(g, "hash");
        roots = all.getDocument("roots");
        all.getArray("commits").forEach(c -> commits.add(vector(c.asDocument())));
    }

    private static Vector vector(BsonDocument c) {
        long first = c.getNumber("_id").longValue();
        List<StoredEvent> events = new ArrayList<>();
        for (BsonValue e : c.getArray("e")) {
            events.add(event(e.asDocument(), first + events.size()));
        }
        StoredCommit commit =
                new StoredCommit(
                        first,
                        c.getInt32("n").getValue(),
                        Uuids.of(hex(c, "id")),
                        c.getString("by").getValue(),
                        c.getNumber("at").longValue(),
                        c.getNumber("hi").longValue(),
                        hex(c, "p"),
                        hex(c, "h"),
                        events);
        return new Vector(commit, strings(c, "leafData"), strings(c, "leafHash"));
    }

    private static StoredEvent event(BsonDocument e, long position) {
        return new StoredEvent(
                position,
                e.getString("i").getValue(),
                e.getString("a").getValue(),
                e.getNumber("s").longValue(),
                e.getInt32("k").getValue(),
                nullable(e, "t"),
                e.getString("d").getValue(),
                nullable(e, "r"),
                e.getNumber("ts").longValue(),
                e.getString("m").getValue().getBytes(UTF_8),
                e.getString("b").getValue().getBytes(UTF_8));
    }

    static byte[] hex(BsonDocument d, String name) {
        return HexFormat.of().parseHex(d.getString(name).getValue());
    }

    private static @Nullable String nullable(BsonDocument d, String name) {
        return d.isNull(name) ? null : d.getString(name).getValue();
    }

    private static List<String> strings(BsonDocument d, String name) {
        return d.getArray(name).stream().map(v -> v.asString().getValue()).toList();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(Vectors.class.getResourceAsStream("/ledger-vectors.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
