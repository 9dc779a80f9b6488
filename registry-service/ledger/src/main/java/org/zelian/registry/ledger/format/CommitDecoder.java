package org.zelian.registry.ledger.format;

import org.bson.RawBsonDocument;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Stored bytes to {@link StoredCommit}; anything but exactly a commit is refused. */
public final class CommitDecoder {
    private CommitDecoder() {}

    public static StoredCommit decode(RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        return decode(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    /**
     * @throws MalformedDocumentException naming the field at which it is not a commit
     */
    public static StoredCommit decode(byte[] bytes, int offset, int length) {
        StrictBson in = StrictBson.document(bytes, offset, length);
        long position = in.int64("_id");
        in.int32("v", Limits.FORMAT, Limits.FORMAT);
        int n = in.int32("n", 1, Limits.EVENTS);
        byte[] id = in.binary("id", 16);
        String by = in.string("by");
        long at = in.int64("at");
        long hi = in.int64("hi");
        byte[] previous = in.binary("p", 32);
        byte[] hash = in.binary("h", 32);
        List<StoredEvent> events = events(in, position, n);
        in.end();
        return new StoredCommit(position, n, Uuids.of(id), by, at, hi, previous, hash, events);
    }

    private static List<StoredEvent> events(StrictBson in, long first, int n) {
        List<StoredEvent> events = new ArrayList<>(Math.min(n, 64));
        int outer = in.enterArray("e");
        while (in.hasMore()) {
            int index = events.size();
            int array = in.enterElement(index);
            events.add(event(in, first + index));
            in.leave(array);
        }
        in.leave(outer);
        if (events.size() != n) {
            throw new MalformedDocumentException("n", "differs from the number of events");
        }
        return events;
    }

    private static StoredEvent event(StrictBson in, long position) {
        return new StoredEvent(
                position,
                in.string("i"),
                in.string("a"),
                in.int64("s"),
                in.int32("k", StoredEvent.PLAIN, StoredEvent.DOMAIN),
                in.nullableString("t"),
                in.string("d"),
                in.nullableString("r"),
                in.int64("ts"),
                in.binary("m"),
                in.binary("b"));
    }
}
