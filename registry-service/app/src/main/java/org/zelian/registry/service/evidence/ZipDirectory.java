package org.zelian.registry.service.evidence;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The central directory of a ZIP file, as those read it who will open the file (APPNOTE 4.3.12,
 * 4.3.16). Nothing is unpacked but what is asked for, and of that no more than a limit.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST = 1024 * 1024;
    private static final int DEFLATED = 8;

    private final Spool file;
    private final List<Entry> entries = new ArrayList<>();

    /** An entry; where its bytes are and how they are packed. */
    record Entry(String name, boolean encrypted, int method, int packed, int place) {}

    ZipDirectory(Spool file) throws IOException {
        this.file = file;
        ByteBuffer end = end();
        ByteBuffer directory = at(end.getInt(16), end.getInt(12));
        int from = 0;
        for (int count = end.getShort(10) & 0xffff; count > 0; count--) {
            if (directory.getInt(from) != ENTRY) {
                throw FileNotTaken.unknown();
            }
            int name = directory.getShort(from + 28) & 0xffff;
            int extra = directory.getShort(from + 30) & 0xffff;
            int comment = directory.getShort(from + 32) & 0xffff;
            entries.add(entry(directory, from, name));
            from += ENTRY_LENGTH + name + extra + comment;
        }
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    boolean isEncrypted() {
        return entries.stream().anyMatch(Entry::encrypted);
    }

    /** What an entry holds, unpacked. */
    Optional<byte[]> content(String name) throws IOException {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(unpacked(entry));
            }
        }
        return Optional.empty();
    }

    private byte[] unpacked(Entry entry) throws IOException {
        ByteBuffer local = at(entry.place(), LOCAL_LENGTH);
        int headers = (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
        byte[] packed = at(entry.place() + LOCAL_LENGTH + headers, entry.packed()).array();
        return entry.method() == DEFLATED ? inflated(packed) : packed;
    }

    private static byte[] inflated(byte[] packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            byte[] plain = in.readNBytes(MOST + 1);
            if (plain.length > MOST) {
                throw FileNotTaken.unknown();
            }
            return plain;
        } catch (ZipException | EOFException e) {
            throw FileNotTaken.unknown();
        } finally {
            inflater.end();
        }
    }

    private Entry entry(ByteBuffer directory, int from, int nameLength) {
        byte[] name = new byte[nameLength];
        directory.get(from + ENTRY_LENGTH, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                (directory.getShort(from + 8) & 1) != 0,
                directory.getShort(from + 10),
                directory.getInt(from + 20),
                directory.getInt(from + 42));
    }

    /** The record at the end, before a comment of any length. */
    private ByteBuffer end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = bytes(file.at(file.size() - length, length));
        for (int from = length - END_LENGTH; from >= 0; from--) {
            if (tail.getInt(from) == END) {
                return tail.slice(from, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw FileNotTaken.unknown();
    }

    private ByteBuffer at(int from, int length) throws IOException {
        if (length > MOST) {
            throw FileNotTaken.unknown();
        }
        return bytes(file.at(from, length));
    }

    private static ByteBuffer bytes(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
