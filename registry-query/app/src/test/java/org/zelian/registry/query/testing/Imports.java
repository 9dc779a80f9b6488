package org.zelian.registry.query.testing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.query.testing.TestLedger.By;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An import as the write side records it. */
public final class Imports {

    public final ImportId id = ImportId.from(UUID.randomUUID());
    private final UnitId unit;
    private long position;

    /** Confirmed by somebody for a unit. */
    public Imports(LocalDate day, PersonId person, Role role, UnitId unit, ImportKind kind) {
        this.unit = unit;
        record(
                day,
                new By(person.value(), null, role, unit),
                new ImportConfirmed(
                        id,
                        unit,
                        kind,
                        new Workbook(
                                Sealed.of(person.value(), "示例单位表.xlsx", 200),
                                new WorkbookDigest("a".repeat(64))),
                        new ImportPlanDigest("b".repeat(64)),
                        new ImportCounts(120, 30, 7, 3),
                        Basis.none()));
    }

    /** A part of it is decided, some of its rows refused. */
    public Imports advanced(LocalDate day, int done, int refused) {
        List<RefusedRow> rows =
                IntStream.range(0, refused)
                        .mapToObj(
                                place ->
                                        new RefusedRow(
                                                "单位",
                                                done + place,
                                                0,
                                                "unit.RegisterUnit",
                                                "TheUnitIsActive",
                                                List.of(unit.value())))
                        .toList();
        return record(day, policy(), new ImportAdvanced(id, unit, done, rows));
    }

    public Imports finished(LocalDate day, int applied, int refused) {
        return record(day, policy(), new ImportFinished(id, unit, applied, refused));
    }

    /** Of the last entry. */
    public long position() {
        return position;
    }

    private static By policy() {
        return new By("policy:WhenImportConfirmedThenItsRowsAreCarriedOut", null, null, null);
    }

    private Imports record(LocalDate day, By by, RegistryEvent event) {
        position = Running.once().ledger.on(day, by).with(id.value(), event).record();
        return this;
    }
}
