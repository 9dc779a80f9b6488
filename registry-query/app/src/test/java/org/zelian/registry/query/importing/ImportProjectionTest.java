package org.zelian.registry.query.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.testing.Folding;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class ImportProjectionTest {

    private static final ImportId ID = new ImportId("import-00000001");
    private static final UnitId UNIT = new UnitId("unit-0123ABCD");
    private static final ImportConfirmed CONFIRMED =
            new ImportConfirmed(
                    ID,
                    UNIT,
                    ImportKind.UNITS,
                    new Workbook(
                            Sealed.stored("person-00000001", "AAAA"),
                            new WorkbookDigest("a".repeat(64))),
                    new ImportPlanDigest("b".repeat(64)),
                    new ImportCounts(100, 50, 7, 3),
                    Basis.none());

    @Test
    void an_import_is_under_way_until_it_is_finished() {
        Folding<ImportState> folding =
                new Folding<>(new ImportProjection()).on("2026-03-01", CONFIRMED);
        ImportState begun = there(folding.row());
        assertThat(begun.phase()).isEqualTo(ImportPhase.UNDER_WAY);
        assertThat(begun.done()).isZero();
        assertThat(begun.workbook().pointer()).isEqualTo("/workbook/name");
        assertThat(begun.workbook().eventName()).isEqualTo("importing.confirmed");

        ImportState advanced =
                there(
                        folding.on("2026-03-01", advanced(100, 2))
                                .on("2026-03-01", advanced(150, 1))
                                .row());
        assertThat(advanced.phase()).isEqualTo(ImportPhase.UNDER_WAY);
        assertThat(advanced.done()).isEqualTo(150);
        assertThat(advanced.refused()).isEqualTo(3);

        ImportState finished =
                there(folding.on("2026-03-02", new ImportFinished(ID, UNIT, 147, 3)).row());
        assertThat(finished.phase()).isEqualTo(ImportPhase.FINISHED);
        assertThat(finished.finished()).isEqualTo("2026-03-02T02:00:00Z");
        assertThat(finished.done()).isEqualTo(150);
        assertThat(finished.refused()).isEqualTo(3);
    }

    @Test
    void what_was_never_confirmed_is_not_shown() {
        assertThat(new Folding<>(new ImportProjection()).on("2026-03-01", advanced(1, 0)).row())
                .isNull();
    }

    @Test
    void each_refused_row_is_remembered_by_itself_in_its_order() {
        RefusedRowProjection projection = new RefusedRowProjection();
        Folding<RefusedRowState> folding = new Folding<>(projection).on("2026-03-01", CONFIRMED);
        Fed fed = folding.entry("2026-03-01", advanced(100, 3));

        List<RefusedRowState> rows =
                projection.keys(fed).stream()
                        .map(key -> there(projection.fold(null, key, fed)))
                        .sorted((one, other) -> Long.compare(one.place(), other.place()))
                        .toList();

        assertThat(rows.stream().map(row -> row.row().row())).containsExactly(10, 11, 12);
        assertThat(rows).allMatch(row -> row.id().equals(ID));
        Fed next = folding.entry("2026-03-01", advanced(200, 1));
        RefusedRowState later =
                there(projection.fold(null, projection.keys(next).iterator().next(), next));
        assertThat(later.place()).isGreaterThan(rows.getLast().place());
        assertThat(projection.keys(folding.entry("2026-03-01", advanced(300, 0)))).isEmpty();
        assertThat(projection.keys(folding.entry("2026-03-01", CONFIRMED))).isEmpty();
    }

    private static ImportAdvanced advanced(int done, int refused) {
        List<RefusedRow> rows =
                IntStream.range(0, refused)
                        .mapToObj(
                                place ->
                                        new RefusedRow(
                                                "单位",
                                                10 + place,
                                                0,
                                                "unit.RegisterUnit",
                                                "NotFound",
                                                List.of()))
                        .toList();
        return new ImportAdvanced(ID, UNIT, done, rows);
    }

    private static <T> T there(@Nullable T row) {
        return Objects.requireNonNull(row);
    }
}
