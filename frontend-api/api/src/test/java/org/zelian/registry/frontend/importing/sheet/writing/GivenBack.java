package org.zelian.registry.frontend.importing.sheet.writing;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.awkward.SchoolColumns;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Files given back with what is wrong in them. */
final class GivenBack {

    private GivenBack() {}

    static Table read(byte[] bytes) {
        return Table.of(
                new SheetReader(SheetLimits.STANDARD).read(bytes, "名单.x"), SchoolColumns.ALL);
    }

    static byte[] of(byte[] original) {
        return of(original, read(original));
    }

    static byte[] of(byte[] original, Table table) {
        List<Fault> faults = new ArrayList<>(table.faults());
        table.rows().stream().map(Row::faults).forEach(faults::addAll);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.withReasons(original, table, faults, Fault::rule, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
