package org.zelian.registry.ledger.format;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;

import java.nio.ByteBuffer;

/** Documents as the bytes that the server sent. */
public final class RawDocuments {
    private RawDocuments() {}

    /** The collection, each document read into an array of its own of exactly its size. */
    public static MongoCollection<RawBsonDocument> in(MongoDatabase database, String collection) {
        return database.getCollection(collection, RawBsonDocument.class)
                .withCodecRegistry(
                        CodecRegistries.fromRegistries(
                                CodecRegistries.fromCodecs(new CopiedOnce()),
                                database.getCodecRegistry()));
    }

    /** The document's array itself where it holds nothing else. */
    public static byte[] bytes(RawBsonDocument document) {
        ByteBuffer in = document.getByteBuffer().asNIO();
        if (in.arrayOffset() + in.position() == 0 && in.remaining() == in.array().length) {
            return in.array();
        }
        byte[] copy = new byte[in.remaining()];
        in.get(copy);
        return copy;
    }

    /** The driver's own codec copies twice, into a buffer that grows: a third of a scan. */
    private static final class CopiedOnce extends RawBsonDocumentCodec {
        @Override
        public RawBsonDocument decode(BsonReader reader, DecoderContext context) {
            if (!(reader instanceof BsonBinaryReader binary)) {
                return super.decode(reader, context);
            }
            BsonInput in = binary.getBsonInput();
            BsonInputMark start = in.getMark(Integer.BYTES);
            byte[] document = new byte[in.readInt32()];
            start.reset();
            in.readBytes(document);
            start.reset();
            binary.skipValue();
            return new RawBsonDocument(document);
        }
    }
}
