package org.zelian.registry.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A ledger of 20 events, altered in every place there is: found, and located. */
class TamperIT {
    private final MongoDatabase database = TestLedgers.database();
    private final MongoCollection<BsonDocument> stored =
            database.getCollection("ledger", BsonDocument.class);

    @TempDir Path folder;

    @BeforeEach
    void twentyEvents() {
        try (Ledger ledger = TestLedgers.open(database)) {
            TestEvents.append(ledger, TestEvents.stream("school-1", 0, 3));
            TestEvents.append(ledger, TestEvents.stream("school-2", 0, 1));
            TestEvents.append(ledger, TestEvents.plain("note-1"));
            TestEvents.append(ledger, TestEvents.stream("school-1", 3, 10));
            TestEvents.append(ledger, TestEvents.stream("school-3", 0, 4));
            TestEvents.append(ledger, TestEvents.stream("school-2", 1, 1));
        }
    }

    @Test
    void an_unaltered_ledger_is_intact_in_the_store_and_in_a_dump() throws IOException {
        Verification live = verify();
        assertThat(live.findings()).isEmpty();
        assertThat(live.events()).isEqualTo(20);
        assertThat(live.commits()).isEqualTo(6);
        assertThat(live.head()).isEqualTo(19);
        assertThat(verify(dump())).isEqualTo(live);
    }

    @Test
    void every_flipped_byte_of_a_dump_is_found_and_located() throws IOException {
        byte[] dump = Files.readAllBytes(dump());
        List<Place> places = places(dump);
        Path flipped = folder.resolve("flipped.bson");
        for (int i = 0; i < dump.length; i++) {
            dump[i] ^= (byte) (1 << (i % 8));
            Files.write(flipped, dump);
            Verification found = verify(flipped);
            dump[i] ^= (byte) (1 << (i % 8));

            assertThat(found.findings()).as("byte %d", i).isNotEmpty();
            assertThat(found.findings().getFirst().position())
                    .as("byte %d", i)
                    .isEqualTo(Place.of(places, i).position());
        }
    }

    @Test
    void every_altered_field_of_the_store_is_found_and_located() throws IOException {
        for (BsonDocument commit : stored.find().into(new ArrayList<>())) {
            for (String field : commit.keySet()) {
                if (!field.equals("_id") && !field.equals("e")) {
                    alter(commit, field, c -> c.append(field, other(c.get(field))));
                }
            }
            BsonDocument event = commit.getArray("e").getLast().asDocument();
            for (String field : event.keySet()) {
                alter(commit, "e." + field, c -> alterLast(c, field));
            }
            alter(commit, "added", c -> c.append("added", new BsonInt32(1)));
            alter(commit, "order", c -> c.append("v", c.remove("v")));
            alter(commit, "type", c -> c.append("v", new BsonInt64(1)));
        }
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void a_moved_commit_is_found_where_it_stood() throws IOException {
        BsonDocument commit = byPosition(5);
        stored.deleteOne(id(5));
        stored.insertOne(commit.clone().append("_id", new BsonInt64(4_711)));

        assertThat(verify().findings().getFirst().position()).isEqualTo(5);
    }

    @Test
    void a_commit_missing_in_the_middle_is_found_where_it_stood() throws IOException {
        stored.deleteOne(id(4));
        assertThat(verify().findings()).first().returns(4L, Finding::position);
        assertThat(verify().findings()).first().returns("p", Finding::field);
    }

    @Test
    void an_exchanged_genesis_is_found() throws IOException {
        MongoCollection<BsonDocument> genesis =
                database.getCollection("genesis", BsonDocument.class);
        for (String field : List.of("origin", "created", "profile", "demo", "random")) {
            BsonDocument original = Objects.requireNonNull(genesis.find().first());
            BsonDocument changed = original.clone();
            changed.append(field, other(changed.get(field)));
            genesis.replaceOne(id(0), changed);
            assertThat(verify().findings())
                    .as(field)
                    .first()
                    .returns(Finding.GENESIS, Finding::position);
            genesis.replaceOne(id(0), original);
        }
        genesis.deleteOne(id(0));
        assertThat(verify().findings()).first().returns(Finding.GENESIS, Finding::position);
    }

    @Test
    void the_command_says_in_words_and_by_its_exit_code_what_it_found() throws IOException {
        String dump = dump().toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(VerifyMain.run(new String[] {"--dump", dump}, print)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("事件：20", "账本完整");

        byte[] bytes = Files.readAllBytes(Path.of(dump));
        bytes[bytes.length - 10] ^= 1;
        Files.write(Path.of(dump), bytes);
        assertThat(VerifyMain.run(new String[] {"--dump", dump}, print)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("位置 19", "不一致");
        assertThat(VerifyMain.run(new String[] {"--dump"}, print)).isEqualTo(2);
    }

    private void alter(BsonDocument original, String what, UnaryOperator<BsonDocument> change)
            throws IOException {
        long position = original.getInt64("_id").getValue();
        stored.replaceOne(id(position), change.apply(original.clone()));
        assertThat(verify().findings())
                .as("%s at %d", what, position)
                .isNotEmpty()
                .allMatch(finding -> finding.position() == position);
        stored.replaceOne(id(position), original);
    }

    private static BsonDocument alterLast(BsonDocument commit, String field) {
        BsonArray events = commit.getArray("e").clone();
        BsonDocument event = events.getLast().asDocument().clone();
        events.set(events.size() - 1, event.append(field, other(event.get(field))));
        return commit.append("e", events);
    }

    /** A value of the same type that differs, or of another when the type has only one. */
    private static BsonValue other(@Nullable BsonValue value) {
        return switch (Objects.requireNonNull(value)) {
            case BsonInt64 number -> new BsonInt64(number.getValue() + 1_000);
            case BsonInt32 number -> new BsonInt32(1 - number.getValue());
            case BsonString text -> new BsonString(text.getValue() + "x");
            case BsonBinary binary -> {
                byte[] bytes = binary.getData().clone();
                bytes[bytes.length - 1] ^= 1;
                yield new BsonBinary(bytes);
            }
            default -> new BsonString("");
        };
    }

    private BsonDocument byPosition(long position) {
        return Objects.requireNonNull(stored.find(id(position)).first());
    }

    private static BsonDocument id(long position) {
        return new BsonDocument("_id", new BsonInt64(position));
    }

    private Verification verify() throws IOException {
        try (LedgerSource source = new LiveLedger(database)) {
            return LedgerVerifier.verify(source);
        }
    }

    private static Verification verify(Path dump) throws IOException {
        try (LedgerSource source = new DumpedLedger(dump)) {
            return LedgerVerifier.verify(source);
        }
    }

    private Path dump() throws IOException {
        Path file = folder.resolve("ledger.bson");
        try (LedgerSource source = new LiveLedger(database)) {
            LedgerDump.write(source, file);
        }
        return file;
    }

    /** Where a document of the dump begins, and the position it stands for. */
    private record Place(int offset, long position) {
        static Place of(List<Place> places, int offset) {
            return places.reversed().stream()
                    .filter(place -> place.offset() <= offset)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Place> places(byte[] dump) {
        List<Place> places = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(dump).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < dump.length; at += in.getInt(at)) {
            // Behind length, type and name: the value of _id.
            places.add(new Place(at, at == 0 ? Finding.GENESIS : in.getLong(at + 4 + 1 + 4)));
        }
        return places;
    }
}
