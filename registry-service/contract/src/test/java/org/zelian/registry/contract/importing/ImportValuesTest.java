package org.zelian.registry.contract.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.policy.PolicyCommand.RecordPolicyRefusal;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;

import java.util.List;
import java.util.UUID;

class ImportValuesTest {

    private static final ImportId ID = ImportId.from(new UUID(1, 2));
    private static final UnitId UNIT = new UnitId("unit-0123ABCD");
    private static final RegistryCommand COMMAND = new RenameUnit(UNIT, "示例小学", Basis.none());

    @Test
    void the_id_of_a_rows_command_follows_from_import_sheet_row_and_step() {
        UUID id = ImportCommandId.of(ID, "单位", 3, 0);
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(ImportCommandId.of(ID, "单位", 3, 0)).isEqualTo(id);
        assertThat(
                        List.of(
                                ImportCommandId.of(ID, "单位", 3, 1),
                                ImportCommandId.of(ID, "单位", 4, 0),
                                ImportCommandId.of(ID, "人员", 3, 0),
                                ImportCommandId.of(ImportId.from(new UUID(1, 3)), "单位", 3, 0),
                                ImportCommandId.ofProgress(ID, "finished"),
                                ImportCommandId.ofProgress(ID, "100")))
                .doesNotContain(id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_plan_asks_for_what_is_imported_and_for_nothing_else() {
        assertThat(step("单位", 1, 0, 0, COMMAND).command()).isEqualTo(COMMAND);
        EvidenceDigest file = new EvidenceDigest("0".repeat(64));
        for (RegistryCommand other :
                List.of(
                        new FinishImport(ID),
                        new AdvanceImport(ID, 1, List.of()),
                        new OpenEvidence(file, UNIT, EvidenceUse.PREVIEW),
                        new RecordPolicyRefusal("s", "p", "c", "s", "r", List.of()))) {
            refusedBy(
                    "APlanAsksForWhatIsImported",
                    () -> step("单位", 1, 0, 0, other),
                    other.getClass().getSimpleName());
        }
    }

    @Test
    void a_step_has_its_place() {
        refusedBy("TextIsNotEmpty", () -> step(" ", 1, 0, 0, COMMAND));
        refusedBy("TextIsWithinItsLimit", () -> step("长".repeat(101), 1, 0, 0, COMMAND), 100);
        refusedBy("NumberIsWithinItsRange", () -> step("a", 0, 0, 0, COMMAND), 1, 2147483647);
        refusedBy("NumberIsWithinItsRange", () -> step("a", 1, -1, 0, COMMAND), 0, 19);
        refusedBy("NumberIsWithinItsRange", () -> step("a", 1, 20, 0, COMMAND), 0, 19);
        refusedBy("NumberIsWithinItsRange", () -> step("a", 1, 0, -1, COMMAND), 0, 99);
        refusedBy("NumberIsWithinItsRange", () -> step("a", 1, 0, 100, COMMAND), 0, 99);
        assertThat(step("a", 1, 19, 99, COMMAND).isOfTheSameRow(step("a", 1, 0, 0, COMMAND)))
                .isTrue();
        assertThat(step("a", 1, 0, 0, COMMAND).isOfTheSameRow(step("a", 2, 0, 0, COMMAND)))
                .isFalse();
        assertThat(step("a", 1, 0, 0, COMMAND).isOfTheSameRow(step("b", 1, 0, 0, COMMAND)))
                .isFalse();
    }

    @Test
    void counts_and_progress_are_within_what_an_import_may_bring() {
        assertThat(new ImportCounts(1, 2, 3, 4).asked()).isEqualTo(3);
        refusedBy("NumberIsWithinItsRange", () -> new ImportCounts(-1, 0, 0, 0), 0, 20_000);
        refusedBy("NumberIsWithinItsRange", () -> new ImportCounts(0, 20_001, 0, 0), 0, 20_000);
        refusedBy("NumberIsWithinItsRange", () -> new ImportCounts(0, 0, -1, 0), 0, 20_000);
        refusedBy("NumberIsWithinItsRange", () -> new ImportCounts(0, 0, 0, -1), 0, 20_000);
        refusedBy("NumberIsWithinItsRange", () -> new AdvanceImport(ID, 0, List.of()), 1, 20_000);
        refusedBy(
                "NumberIsWithinItsRange",
                () -> new AdvanceImport(ID, 20_001, List.of()),
                1,
                20_000);
    }

    @Test
    void digests_are_sixty_four_hexadecimal_digits() {
        assertThat(new WorkbookDigest("0a".repeat(32)).value()).hasSize(64);
        assertThat(new ImportPlanDigest("0a".repeat(32)).value()).hasSize(64);
        refusedBy(
                "ImportDigestIsWellFormed",
                () -> new WorkbookDigest("0A".repeat(32)),
                "0A".repeat(32));
        refusedBy("ImportDigestIsWellFormed", () -> new ImportPlanDigest("0"), "0");
    }

    private static ImportStep step(
            String sheet, int row, int step, int wave, RegistryCommand command) {
        return new ImportStep(sheet, row, step, wave, null, command);
    }
}
