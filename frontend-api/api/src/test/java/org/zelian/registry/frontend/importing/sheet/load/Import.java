package org.zelian.registry.frontend.importing.sheet.load;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.awkward.SchoolColumns;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.importing.sheet.writing.WorkbookWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file, and writes it again with its faults: what the edge does, in a JVM of its own. */
final class Import {

    private Import() {}

    /** {@code args}: the file, and where it goes. Prints how many rows and faults there were. */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        Table table = read(bytes);
        List<Fault> faults = table.rows().stream().map(Row::faults).flatMap(List::stream).toList();
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            WorkbookWriter.withReasons(bytes, table, faults, Fault::rule, out);
        }
        System.out.println(table.rows().size() + " rows, " + faults.size() + " faults");
    }

    static Table read(byte[] bytes) {
        return Table.of(new SheetReader(SheetLimits.STANDARD).read(bytes, "名单"), SchoolColumns.ALL);
    }
}
