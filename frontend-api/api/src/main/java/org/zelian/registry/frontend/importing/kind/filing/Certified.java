package org.zelian.registry.frontend.importing.kind.filing;

import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.AUTHORITY;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.ISSUED;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.LEVEL;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.NUMBER;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.filing.RecordedFiling;

/** Compares a row with a certificate that the police gave for a form filled in here. */
final class Certified {

    private Certified() {}

    /** Whether the row says nothing else; it names the certificate at least. */
    static boolean agrees(Row row, RecordedFiling filing) {
        Certificate certificate = filing.certificate();
        return certificate != null
                && row.value(NUMBER) != null
                && agrees(row, NUMBER, certificate.number())
                && agrees(row, ISSUED, certificate.issuedOn())
                && agrees(row, AUTHORITY, certificate.authority())
                && agrees(row, LEVEL, filing.level());
    }

    private static <T> boolean agrees(Row row, Column<T> column, @Nullable T known) {
        T said = row.value(column);
        return said == null || said.equals(known);
    }
}
