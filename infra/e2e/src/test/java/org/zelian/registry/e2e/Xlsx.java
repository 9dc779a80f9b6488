package org.zelian.registry.e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks as somebody else's program sees them: XML in an archive. */
final class Xlsx {

    private Xlsx() {}

    /** What stands in it, markup included. */
    static String text(byte[] workbook) {
        return parts(workbook).values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** The same workbook; where one thing was written, another is. */
    static byte[] with(byte[] workbook, String before, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
                String written = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(written.replace(before, after).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
