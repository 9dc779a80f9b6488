package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The parts of a package by their names, which do not care for case. */
final class Parts implements Closeable {

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final AtomicLong unpacked = new AtomicLong();

    private Parts(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens a package.
     *
     * @throws WorkbookRefused where it is broken, locked, or too much
     */
    static Parts open(byte[] bytes, SheetLimits limits) throws IOException {
        ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
        Parts opened = new Parts(zip, limits);
        opened.list();
        return opened;
    }

    private void list() {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > limits.parts()) {
            throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
        }
        for (ZipArchiveEntry entry : all) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new WorkbookRefused("WorkbooksAreNotLocked");
            }
            // Which of two with one name is read depends on the program: a way to deceive.
            if (!entry.isDirectory() && entries.put(name(entry.getName()), entry) != null) {
                throw new WorkbookRefused("WorkbooksAreWhole");
            }
        }
    }

    /** A name as parts are found by: without a slash before it, in lower case. */
    static String name(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part, unpacked. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        return new Unpacked(
                zip.getInputStream(entry), entry.getCompressedSize(), limits.unpacked(), unpacked);
    }

    /** A part as it is packed. */
    InputStream packed(String name) throws IOException {
        return zip.getRawInputStream(entry(name));
    }

    ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
