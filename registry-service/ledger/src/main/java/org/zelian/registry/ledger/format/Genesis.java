package org.zelian.registry.ledger.format;

import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * What a ledger is, settled once before its first commit.
 *
 * @param origin name of the log, as it stands in checkpoints
 * @param created microseconds since 1970
 * @param gm whether exports carry SM2 and SM3 beside Ed25519 and SHA-256
 * @param demo whether event and commit times come from a generator
 * @param random 32 bytes, so that two ledgers of one origin never share a hash
 */
// The random bytes are only digested; nothing compares these records.
@SuppressWarnings("ArrayRecordComponent")
public record Genesis(String origin, long created, boolean gm, boolean demo, byte[] random) {

    public BsonDocument toBson() {
        return new BsonDocument()
                .append("_id", new BsonInt64(0))
                .append("origin", new BsonString(origin))
                .append("created", new BsonInt64(created))
                .append("profile", new BsonInt32(gm ? 1 : 0))
                .append("demo", new BsonInt32(demo ? 1 : 0))
                .append("random", new BsonBinary(random));
    }

    /**
     * @param bson one raw document
     * @throws MalformedDocumentException when it is anything but a genesis
     */
    public static Genesis decode(byte[] bson) {
        StrictBson in = StrictBson.document(bson, 0, bson.length);
        in.fixedInt64("_id", 0);
        Genesis genesis =
                new Genesis(
                        in.string("origin"),
                        in.int64("created"),
                        in.int32("profile", 0, 1) == 1,
                        in.int32("demo", 0, 1) == 1,
                        in.binary("random", 32));
        in.end();
        return genesis;
    }
}
