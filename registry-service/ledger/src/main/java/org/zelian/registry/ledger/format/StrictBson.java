package org.zelian.registry.ledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads one BSON document front to back and accepts only what is asked for: this field, of this
 * type, at this place. Every byte of a well-formed document is either a value handed out or a byte
 * that had to be exactly what it is, so that no changed byte goes unseen.
 */
final class StrictBson {
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte STRING = 0x02;
    private static final byte DOCUMENT = 0x03;
    private static final byte ARRAY = 0x04;
    private static final byte BINARY = 0x05;
    private static final byte NULL = 0x0A;
    private static final byte INT32 = 0x10;
    private static final byte INT64 = 0x12;
    private static final int NO_ELEMENT = -1;

    private final byte[] in;
    private int at;
    private int end;
    private @Nullable String array;
    private int element = NO_ELEMENT;

    private StrictBson(byte[] in, int offset, int end) {
        this.in = in;
        this.at = offset;
        this.end = end;
    }

    /** A reader inside the document, which must be exactly as long as its bytes. */
    static StrictBson document(byte[] bytes, int offset, int length) {
        StrictBson reader = new StrictBson(bytes, offset, offset + length);
        if (reader.enter() != offset + length || reader.end != offset + length) {
            throw new MalformedDocumentException("document", "length differs from its bytes");
        }
        return reader;
    }

    long int64(String name) {
        value(INT64, name, 8);
        at += 8;
        return (long) LONG.get(in, at - 8);
    }

    void fixedInt64(String name, long wanted) {
        if (int64(name) != wanted) {
            throw broken(name, "must be " + wanted);
        }
    }

    int int32(String name, int least, int most) {
        value(INT32, name, 4);
        int value = length();
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
        int length = length();
        if (in[at++] != 0) {
            throw broken(name, "must be binary of subtype 0");
        }
        if (length < 0 || length > end - at) {
            throw broken(name, "impossible length");
        }
        at += length;
        return Arrays.copyOfRange(in, at - length, at);
    }

    String string(String name) {
        value(STRING, name, 5);
        int length = length() - 1;
        if (length < 0 || length > end - at - 1) {
            throw broken(name, "impossible length");
        }
        String value = new String(in, at, length, UTF_8);
        if (value.indexOf('\uFFFD') >= 0 && !roundTrips(value, length)) {
            throw broken(name, "is not UTF-8");
        }
        at += length;
        if (in[at++] != 0) {
            throw broken(name, "has no end");
        }
        return value;
    }

    @Nullable String nullableString(String name) {
        if (at < end && in[at] == NULL) {
            value(NULL, name, 0);
            return null;
        }
        return string(name);
    }

    /** Steps into an array; the answer goes to {@link #leave}. */
    int enterArray(String name) {
        value(ARRAY, name, 5);
        array = name;
        return enter();
    }

    /** Steps into the array's next document; the answer goes to {@link #leave}. */
    int enterElement(int index) {
        element = NO_ELEMENT;
        value(DOCUMENT, Integer.toString(index), 5);
        element = index;
        return enter();
    }

    boolean hasMore() {
        return at < end - 1;
    }

    /** Ends the document or array; nothing may be left in it. */
    void leave(int outer) {
        if (at != end - 1 || in[at++] != 0) {
            throw new MalformedDocumentException(path(""), "more fields than allowed");
        }
        end = outer;
    }

    /** Ends the whole document. */
    void end() {
        array = null;
        element = NO_ELEMENT;
        leave(end);
    }

    private int enter() {
        int outer = end;
        int start = at;
        int length = outer - start >= 5 ? length() : -1;
        if (length < 5 || length > outer - start) {
            throw new MalformedDocumentException(path(""), "impossible length");
        }
        end = start + length;
        return outer;
    }

    private int length() {
        at += 4;
        return (int) INT.get(in, at - 4);
    }

    private boolean roundTrips(String value, int length) {
        byte[] again = value.getBytes(UTF_8);
        return Arrays.equals(again, 0, again.length, in, at, at + length);
    }

    /** Consumes type and name, and makes sure that {@code least} bytes of value follow. */
    private void value(byte type, String name, int least) {
        int length = name.length();
        if (end - 1 - at < 2 + length + least || in[at] != type || in[at + length + 1] != 0) {
            throw broken(name, "expected here, with its type");
        }
        for (int i = 0; i < length; i++) {
            if (in[at + 1 + i] != name.charAt(i)) {
                throw broken(name, "expected here");
            }
        }
        at += 2 + length;
    }

    private MalformedDocumentException broken(String name, String reason) {
        return new MalformedDocumentException(path(name), reason);
    }

    /** Where the reader stands; worked out only when something is wrong there. */
    private String path(String name) {
        StringBuilder path = new StringBuilder(array == null ? "" : array);
        if (element != NO_ELEMENT) {
            path.append('.').append(element);
        }
        if (!name.isEmpty()) {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
        return path.isEmpty() ? "document" : path.toString();
    }
}
