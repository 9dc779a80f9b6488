package org.zelian.registry.ledger.format;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads one BSON document front to back and accepts only what is asked for: this field, of this
 * type, at this place. Every byte of a well-formed document is either a value handed out or a byte
 * that had to be exactly what it is, so that no changed byte goes unseen.
 */
final class StrictBson {
    private static final byte STRING = 0x02;
    private static final byte DOCUMENT = 0x03;
    private static final byte ARRAY = 0x04;
    private static final byte BINARY = 0x05;
    private static final byte NULL = 0x0A;
    private static final byte INT32 = 0x10;
    private static final byte INT64 = 0x12;

    private final ByteBuffer in;
    private final int end;
    private final String path;

    private StrictBson(ByteBuffer in, int end, String path) {
        this.in = in;
        this.end = end;
        this.path = path;
    }

    static StrictBson document(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length).order(ByteOrder.LITTLE_ENDIAN);
        StrictBson document = opened(in, offset + length, "");
        if (document.end != offset + length) {
            throw new MalformedDocumentException("document", "length differs from its bytes");
        }
        return document;
    }

    private static StrictBson opened(ByteBuffer in, int limit, String path) {
        int start = in.position();
        int length = limit - start >= 5 ? in.getInt() : -1;
        if (length < 5 || length > limit - start) {
            throw new MalformedDocumentException(
                    path.isEmpty() ? "document" : path.substring(0, path.length() - 1),
                    "impossible length");
        }
        return new StrictBson(in, start + length, path);
    }

    long int64(String name) {
        value(INT64, name, 8);
        return in.getLong();
    }

    void fixedInt64(String name, long wanted) {
        if (int64(name) != wanted) {
            throw broken(name, "must be " + wanted);
        }
    }

    int int32(String name, int least, int most) {
        value(INT32, name, 4);
        int value = in.getInt();
        if (value < least || value > most) {
            throw broken(name, "must be " + least + " to " + most);
        }
        return value;
    }

    byte[] binary(String name, int length) {
        byte[] value = binary(name);
        if (value.length != length) {
            throw broken(name, "must have " + length + " bytes");
        }
        return value;
    }

    byte[] binary(String name) {
        value(BINARY, name, 5);
        int length = in.getInt();
        if (in.get() != 0) {
            throw broken(name, "must be binary of subtype 0");
        }
        if (length < 0 || length > end - in.position()) {
            throw broken(name, "impossible length");
        }
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    String string(String name) {
        value(STRING, name, 5);
        return stringBody(name);
    }

    @Nullable String nullableString(String name) {
        if (in.position() < end && in.get(in.position()) == NULL) {
            value(NULL, name, 0);
            return null;
        }
        return string(name);
    }

    StrictBson array(String name) {
        value(ARRAY, name, 5);
        return opened(in, end, path + name + '.');
    }

    StrictBson element(int index) {
        String name = Integer.toString(index);
        value(DOCUMENT, name, 5);
        return opened(in, end, path + name + '.');
    }

    boolean hasMore() {
        return in.position() < end - 1;
    }

    void end() {
        if (in.position() != end - 1 || in.get() != 0) {
            throw new MalformedDocumentException(
                    path.isEmpty() ? "document" : path.substring(0, path.length() - 1),
                    "more fields than allowed");
        }
    }

    private String stringBody(String name) {
        int length = in.getInt() - 1;
        if (length < 0 || length > end - in.position() - 1) {
            throw broken(name, "impossible length");
        }
        int start = in.arrayOffset() + in.position();
        String value = new String(in.array(), start, length, StandardCharsets.UTF_8);
        if (value.indexOf('\uFFFD') >= 0 && !roundTrips(value, start, length)) {
            throw broken(name, "is not UTF-8");
        }
        in.position(in.position() + length);
        if (in.get() != 0) {
            throw broken(name, "has no end");
        }
        return value;
    }

    private boolean roundTrips(String value, int start, int length) {
        byte[] again = value.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, in.array(), start, start + length);
    }

    /** Consumes type and name, and makes sure that {@code least} bytes of value follow. */
    private void value(byte type, String name, int least) {
        int needed = 2 + name.length() + least;
        if (end - 1 - in.position() < needed || in.get() != type) {
            throw broken(name, "expected here, with its type");
        }
        for (int i = 0; i < name.length(); i++) {
            if (in.get() != name.charAt(i)) {
                throw broken(name, "expected here");
            }
        }
        if (in.get() != 0) {
            throw broken(name, "expected here");
        }
    }

    private MalformedDocumentException broken(String name, String reason) {
        return new MalformedDocumentException(path + name, reason);
    }
}
