package org.zelian.registry.benchmarks;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;

import org.bson.BsonBinaryReader;
import org.bson.RawBsonDocument;

import java.util.function.ToIntFunction;

/** One cursor over the ledger's collection in order, nothing made of its documents. */
final class RawScan {
    private final MongoCollection<RawBsonDocument> ledger;

    RawScan(MongoDatabase database) {
        this.ledger =
                database.getCollection("ledger", RawBsonDocument.class)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    Contender counting() {
        return scan(document -> 1);
    }

    /** The payload cut out and decoded, as a reader without Axon would. */
    Contender decoding() {
        return scan(document -> SampleSerializer.sample(payload(document)).codes().size() / 2);
    }

    private Contender scan(ToIntFunction<RawBsonDocument> each) {
        return () ->
                () -> {
                    long events = 0;
                    try (MongoCursor<RawBsonDocument> cursor =
                            ledger.find().sort(Sorts.ascending("_id")).cursor()) {
                        while (cursor.hasNext()) {
                            events += each.applyAsInt(cursor.next());
                        }
                    }
                    return events;
                };
    }

    /** Of a commit's only event. */
    private static byte[] payload(RawBsonDocument document) {
        try (BsonBinaryReader in = new BsonBinaryReader(document.getByteBuffer().asNIO())) {
            in.readStartDocument();
            skipTo(in, "e");
            in.readStartArray();
            in.readStartDocument();
            skipTo(in, "b");
            return in.readBinaryData().getData();
        }
    }

    private static void skipTo(BsonBinaryReader in, String field) {
        in.readBsonType();
        while (!in.readName().equals(field)) {
            in.skipValue();
            in.readBsonType();
        }
    }
}
