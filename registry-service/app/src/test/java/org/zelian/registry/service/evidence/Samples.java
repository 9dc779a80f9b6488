package org.zelian.registry.service.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made up for tests. */
public final class Samples {

    private static final int SECTOR = 512;
    private static final int FREE = -1;
    private static final int END_OF_CHAIN = -2;
    private static final int FAT = -3;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Samples() {}

    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of some length, always the same. */
    public static byte[] pdf(int length) {
        byte[] file = new byte[length];
        new Random(length).nextBytes(file);
        System.arraycopy(pdf(""), 0, file, 0, 9);
        return file;
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    }

    /** A document with a main part of this kind, {@code wordprocessingml.document}. */
    public static byte[] ooxml(String main, String... furtherParts) {
        return ooxmlOfType(OFFICE + main + ".main+xml", furtherParts);
    }

    public static byte[] ooxmlOfType(String mainType, String... furtherParts) {
        String types =
                "<?xml version=\"1.0\"?><Types"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                    + " PartName=\"/main.xml\" ContentType=\""
                        + mainType
                        + "\"/></Types>";
        List<String> names = new ArrayList<>(List.of(furtherParts));
        names.add("main.xml");
        return zip(types, names);
    }

    /** A ZIP archive with content types and empty entries; the content types come last. */
    public static byte[] zip(String types, List<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(types.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A ZIP archive whose one entry is stored as it is, without compression. */
    public static byte[] storedZip(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A compound file: a FAT in sector 0, and a directory from sector 1 on that begins with the
     * root.
     *
     * @param names of what lies in the root, then, from {@code embedded} on, in its first entry
     */
    public static byte[] compound(int embedded, String... names) {
        int sectors = (names.length + 1 + 3) / 4;
        ByteBuffer file =
                ByteBuffer.allocate(SECTOR * (sectors + 2)).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        for (int i = 0; i < SECTOR / 4; i++) {
            int next = i == 0 ? FAT : i < sectors ? i + 1 : i == sectors ? END_OF_CHAIN : FREE;
            file.putInt(SECTOR + i * 4, next);
        }
        int root = 2 * SECTOR;
        entry(file, root, "Root Entry", FREE, 1);
        for (int i = 0; i < names.length; i++) {
            boolean last = i == embedded - 1 || i == names.length - 1;
            int child = i == 0 && embedded < names.length ? embedded + 1 : FREE;
            entry(file, root + (i + 1) * 128, names[i], last ? FREE : i + 2, child);
        }
        return file.array();
    }

    private static void header(ByteBuffer file) {
        file.put(
                0,
                new byte[] {
                    (byte) 0xd0,
                    (byte) 0xcf,
                    0x11,
                    (byte) 0xe0,
                    (byte) 0xa1,
                    (byte) 0xb1,
                    0x1a,
                    (byte) 0xe1
                });
        file.putShort(30, (short) 9);
        file.putInt(44, 1);
        file.putInt(48, 1);
        file.putInt(68, END_OF_CHAIN);
        byte[] free = new byte[109 * 4];
        Arrays.fill(free, (byte) 0xff);
        file.put(76, free);
        file.putInt(76, 0);
    }

    private static void entry(ByteBuffer file, int at, String name, int right, int child) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, text);
        file.putShort(at + 64, (short) (text.length + 2));
        file.put(at + 66, (byte) 1);
        file.putInt(at + 68, FREE);
        file.putInt(at + 72, right);
        file.putInt(at + 76, child);
    }
}
