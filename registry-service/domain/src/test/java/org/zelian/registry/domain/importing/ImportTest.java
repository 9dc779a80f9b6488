package org.zelian.registry.domain.importing;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;

import java.util.List;

class ImportTest {

    private static final ImportId ID = new ImportId("import-00000001");
    private static final UnitId UNIT = new UnitId("unit-00000003");
    private static final ImportPlanDigest PLAN = new ImportPlanDigest("a".repeat(64));
    private static final ImportCounts COUNTS = new ImportCounts(200, 50, 7, 3);
    private static final String POLICY = "policy:WhenImportConfirmedThenItsRowsAreCarriedOut";
    private static final RefusedRow REFUSED =
            new RefusedRow("单位", 9, 1, "unit.RenameUnit", "TheUnitIsActive", List.of("unit-1"));

    @Test
    void a_plan_that_is_kept_and_as_it_was_counted_is_confirmed() {
        confirming(250).when(confirm("person-0000000A")).records(confirmed());
    }

    @Test
    void a_plan_that_is_not_kept_is_not_confirmed() {
        confirming(null).when(confirm("person-0000000A")).isRefusedBy(ThePlanIsKept.class);
    }

    @Test
    void a_plan_of_more_or_fewer_rows_than_were_shown_is_not_confirmed() {
        confirming(251)
                .when(confirm("person-0000000A"))
                .isRefusedBy(ThePlanIsOfTheRowsCounted.class, 251, 250);
        confirming(249)
                .when(confirm("person-0000000A"))
                .isRefusedBy(ThePlanIsOfTheRowsCounted.class, 249, 250);
    }

    @Test
    void the_files_name_is_sealed_for_nobody_else() {
        confirming(250)
                .when(confirm("person-0000000B"))
                .isRefusedBy(FileNamesAreSealedForWhoConfirms.class, "person-0000000A");
    }

    @Test
    void it_is_confirmed_today_or_with_a_reason() {
        confirming(250)
                .on(TOMORROW)
                .when(confirm("person-0000000A"))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
        confirming(250)
                .on(YESTERDAY)
                .when(confirm("person-0000000A"))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void it_advances_up_to_the_last_row() {
        underWay()
                .when(new AdvanceImport(ID, 250, List.of(REFUSED)))
                .records(new ImportAdvanced(ID, UNIT, 250, List.of(REFUSED)));
        underWay()
                .when(new AdvanceImport(ID, 101, List.of(REFUSED)))
                .records(new ImportAdvanced(ID, UNIT, 101, List.of(REFUSED)));
    }

    @Test
    void it_advances_neither_back_nor_past_the_last_row_nor_with_more_refused_than_done() {
        underWay()
                .when(new AdvanceImport(ID, 100, List.of()))
                .isRefusedBy(AnImportAdvancesRowByRow.class, 100, 100, 250);
        underWay()
                .when(new AdvanceImport(ID, 251, List.of()))
                .isRefusedBy(AnImportAdvancesRowByRow.class, 100, 251, 250);
        underWay()
                .when(new AdvanceImport(ID, 101, List.of(REFUSED, REFUSED)))
                .isRefusedBy(AnImportAdvancesRowByRow.class, 100, 101, 250);
    }

    @Test
    void it_ends_with_what_was_applied_and_what_was_refused() {
        underWay()
                .given(TODAY, new ImportAdvanced(ID, UNIT, 250, List.of(REFUSED)))
                .when(new FinishImport(ID))
                .records(new ImportFinished(ID, UNIT, 248, 2));
    }

    @Test
    void what_was_lost_on_the_way_is_told_by_the_counts() {
        underWay().when(new FinishImport(ID)).records(new ImportFinished(ID, UNIT, 99, 1));
    }

    @Test
    void a_finished_import_takes_nothing_more() {
        finished()
                .when(new AdvanceImport(ID, 101, List.of()))
                .isRefusedBy(AFinishedImportTakesNothingMore.class);
        finished().when(new FinishImport(ID)).isRefusedBy(AFinishedImportTakesNothingMore.class);
    }

    private static Circumstances<Import> confirming(@Nullable Integer planned) {
        return Circumstances.of(Import.class).knowing(new ImportFacts(planned));
    }

    private static Circumstances<Import> underWay() {
        return Circumstances.of(Import.class)
                .by(POLICY)
                .given(TODAY, confirmed(), new ImportAdvanced(ID, UNIT, 100, List.of(REFUSED)));
    }

    private static Circumstances<Import> finished() {
        return underWay().given(TODAY, new ImportFinished(ID, UNIT, 99, 1));
    }

    private static ConfirmImport confirm(String key) {
        return new ConfirmImport(
                ID, UNIT, ImportKind.UNITS, workbook(key), PLAN, COUNTS, Basis.none());
    }

    private static ImportConfirmed confirmed() {
        return new ImportConfirmed(
                ID,
                UNIT,
                ImportKind.UNITS,
                workbook("person-0000000A"),
                PLAN,
                COUNTS,
                Basis.none());
    }

    private static Workbook workbook(String key) {
        return new Workbook(Sealed.of(key, "单位表.xlsx", 200), new WorkbookDigest("b".repeat(64)));
    }
}
