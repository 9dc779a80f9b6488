package org.zelian.registry.frontend.importing.sheet.csv;

import org.zelian.registry.frontend.importing.sheet.Harmless;
import org.zelian.registry.frontend.importing.sheet.Reasons;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The same text with one more column, in the encoding it came in. What was not touched stays as it
 * was, to the character; what begins like a formula is made harmless.
 */
public final class CsvWithReasons {

    private final String text;
    private final char separator;
    private final Reasons reasons;

    private CsvWithReasons(String text, char separator, Reasons reasons) {
        this.text = text;
        this.separator = separator;
        this.reasons = reasons;
    }

    /** Writes the file again. */
    public static void write(byte[] original, Reasons reasons, OutputStream out)
            throws IOException {
        CsvText read = CsvText.of(original);
        Separators separators = Separators.of(read.text());
        Writer writer = new OutputStreamWriter(out, read.charset());
        if (read.marked()) {
            writer.write('\ufeff');
        }
        writer.write(read.text(), 0, separators.from());
        CsvRecords records = new CsvRecords(read.text(), separators.separator(), separators.from());
        CsvWithReasons lines = new CsvWithReasons(read.text(), separators.separator(), reasons);
        while (records.hasNext()) {
            CsvRecord line = records.next();
            writer.write(lines.line(line, records.number()));
            writer.write(read.text(), line.end(), line.next() - line.end());
        }
        writer.flush();
    }

    private String line(CsvRecord line, int row) {
        List<String> fields = new ArrayList<>(line.fields());
        fields.replaceAll(Harmless::written);
        String reason = reasons.text(row);
        boolean there = row >= reasons.header() && fields.size() > reasons.column();
        if (there) {
            fields.set(reasons.column(), reason);
        }
        StringBuilder written = new StringBuilder();
        if (fields.equals(line.fields())) {
            written.append(text, line.start(), line.end());
        } else {
            fields.forEach(field -> written.append(separator).append(quoted(field)));
            written.deleteCharAt(0);
        }
        if (!there && !reason.isEmpty()) {
            String missing = String.valueOf(separator).repeat(reasons.column() + 1 - fields.size());
            written.append(missing).append(quoted(reason));
        }
        return written.toString();
    }

    private String quoted(String field) {
        boolean needed =
                field.chars().anyMatch(c -> c == separator || "\"\r\n".indexOf(c) >= 0)
                        || !field.equals(field.strip());
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
