package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.Reasons;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same workbook with reasons beside its rows; parts that have none are not even unpacked. */
public final class XlsxWithReasons {

    private XlsxWithReasons() {}

    /** Writes the file again. */
    public static void write(
            byte[] original, SheetLimits limits, List<Reasons> reasons, OutputStream out)
            throws IOException {
        try (Parts parts = Parts.open(original, limits);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            Contents contents = Contents.of(parts);
            Marks marks = Marks.of(parts, contents.styles());
            Map<String, Reasons> byPart = byPart(contents, reasons);
            for (String name : parts.names()) {
                Reasons here = byPart.get(name);
                if (here != null) {
                    begin(zip, parts, name);
                    try (InputStream in = parts.part(name)) {
                        SheetWithReasons.write(in, here, marks, zip);
                    }
                    zip.closeArchiveEntry();
                } else if (!name.equals(contents.styles())) {
                    copy(zip, parts, name);
                }
            }
            styles(zip, parts, contents.styles(), marks);
        }
    }

    private static Map<String, Reasons> byPart(Contents contents, List<Reasons> reasons) {
        Map<String, Reasons> byPart = new HashMap<>();
        for (Reasons here : reasons) {
            String part = contents.sheets().get(here.place()).part();
            if (part != null) {
                byPart.put(part, here);
            }
        }
        return byPart;
    }

    /** Last, because only now it is known which styles the sheets need. */
    private static void styles(
            ZipArchiveOutputStream zip, Parts parts, @Nullable String name, Marks marks)
            throws IOException {
        if (name == null) {
            return;
        }
        if (marks.added().isEmpty()) {
            copy(zip, parts, name);
            return;
        }
        begin(zip, parts, name);
        try (InputStream in = parts.part(name)) {
            StylesWithMarks.write(in, marks, zip);
        }
        zip.closeArchiveEntry();
    }

    private static void begin(ZipArchiveOutputStream zip, Parts parts, String name)
            throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(parts.entry(name).getName()));
    }

    private static void copy(ZipArchiveOutputStream zip, Parts parts, String name)
            throws IOException {
        try (InputStream packed = parts.packed(name)) {
            zip.addRawArchiveEntry(parts.entry(name), packed);
        }
    }
}
