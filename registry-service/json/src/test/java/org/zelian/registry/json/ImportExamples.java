package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.UNIT;

import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;

import java.util.List;

/** One event of every kind about an import. */
final class ImportExamples {

    private static final ImportId IMPORT = new ImportId("import-6E7F8G9H");

    private ImportExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new ImportConfirmed(
                        IMPORT,
                        UNIT,
                        ImportKind.UNITS,
                        new Workbook(
                                Sealed.stored("person-7K3M9QXA", "bm9uY2XljJrlrZA="),
                                new WorkbookDigest("0123456789abcdef".repeat(4))),
                        new ImportPlanDigest("fedcba9876543210".repeat(4)),
                        new ImportCounts(120, 3, 40, 2),
                        BASIS),
                new ImportAdvanced(
                        IMPORT,
                        UNIT,
                        100,
                        List.of(
                                new RefusedRow(
                                        "单位",
                                        17,
                                        0,
                                        "unit.RegisterUnit",
                                        "TheSuperiorIsActive",
                                        List.of("unit-4567EFGH")))),
                new ImportFinished(IMPORT, UNIT, 122, 1));
    }
}
