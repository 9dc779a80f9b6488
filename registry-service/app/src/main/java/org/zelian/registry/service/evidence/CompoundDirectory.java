package org.zelian.registry.service.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The directory of a compound file: the names in it ([MS-CFB] 2.2, 2.3, 2.5, 2.6). */
final class CompoundDirectory {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    private static final int FIRST_FAT_SECTOR = 76;

    private final Spool file;
    private final ByteBuffer header;
    private final int sectorSize;
    private final List<ByteBuffer> entries = new ArrayList<>();

    CompoundDirectory(Spool file) throws IOException {
        this.file = file;
        this.header = at(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw FileNotTaken.unknown();
        }
        this.sectorSize = 1 << shift;
        List<Integer> fat = fatSectors();
        Set<Integer> seen = new HashSet<>();
        // Beyond the last sector come the marks that end a chain, as negative numbers.
        for (int sector = header.getInt(48); sector >= 0; sector = next(sector, fat)) {
            if (!seen.add(sector)) {
                throw FileNotTaken.unknown();
            }
            ByteBuffer bytes = sector(sector);
            for (int from = 0; from < sectorSize; from += ENTRY) {
                entries.add(bytes.slice(from, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
    }

    /** Every name, however deep. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(name(entry)));
        return names;
    }

    /** The names of what the document itself is made of, not of what is embedded in it. */
    Set<String> topNames() {
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(entries.getFirst().getInt(76)));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number >= 0 && number < entries.size() && seen.add(number)) {
                ByteBuffer entry = entries.get(number);
                names.add(name(entry));
                open.push(entry.getInt(68));
                open.push(entry.getInt(72));
            }
        }
        return names;
    }

    private static String name(ByteBuffer entry) {
        int length = entry.getShort(64);
        if (length < 2 || length > 64) {
            return "";
        }
        byte[] name = new byte[length - 2];
        entry.get(0, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private List<Integer> fatSectors() throws IOException {
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < FAT_SECTORS_IN_HEADER; i++) {
            sectors.add(header.getInt(FIRST_FAT_SECTOR + i * Integer.BYTES));
        }
        int inSector = sectorSize / Integer.BYTES - 1;
        Set<Integer> seen = new HashSet<>();
        int sector = header.getInt(68);
        while (sector >= 0 && seen.add(sector)) {
            ByteBuffer more = sector(sector);
            for (int i = 0; i < inSector; i++) {
                sectors.add(more.getInt(i * Integer.BYTES));
            }
            sector = more.getInt(inSector * Integer.BYTES);
        }
        return sectors;
    }

    private int next(int sector, List<Integer> fat) throws IOException {
        int inSector = sectorSize / Integer.BYTES;
        return sector(fat.get(sector / inSector)).getInt(sector % inSector * Integer.BYTES);
    }

    private ByteBuffer sector(int number) throws IOException {
        long from = (number + 1L) * sectorSize;
        int length = (int) Math.min(sectorSize, file.size() - from);
        ByteBuffer sector = ByteBuffer.allocate(sectorSize).order(ByteOrder.LITTLE_ENDIAN);
        // The last one may be cut short.
        sector.put(0, file.at(from, length));
        return sector;
    }

    private ByteBuffer at(long from, int length) throws IOException {
        return ByteBuffer.wrap(file.at(from, length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
