package org.zelian.registry.frontend.importing.kind.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.APPROVED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.AUTHORITY;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.DOCUMENT;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.GRADED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.INFORMATION;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.LEVEL;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.REVIEWED;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.SERVICE;
import static org.zelian.registry.frontend.importing.kind.grading.GradingColumns.TEMPLATE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.OPERATOR;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.kind.protectiontarget.Filled;
import org.zelian.registry.frontend.importing.kind.protectiontarget.Known;
import org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.HeaderNames;
import org.zelian.registry.views.grading.RecordedGrading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ExistingGradingsSheetTest {

    private static final String SCHOOL = "示例区第一小学";
    private static final LocalDate DAY = LocalDate.of(2023, 9, 4);
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 5);
    private static final EvidenceDigest SCAN = new EvidenceDigest("a".repeat(64));
    private static final Map<Column<?>, String> SAME = Map.of(OPERATOR, SCHOOL, SYSTEM, "办公系统");
    private static final Map<Column<?>, String> NEW =
            Map.of(
                    OPERATOR,
                    SCHOOL,
                    SYSTEM,
                    "办公系统",
                    LEVEL,
                    "三级",
                    INFORMATION,
                    "第三级",
                    SERVICE,
                    "2",
                    GRADED,
                    "2023.9.4");

    private final UnitId school = UnitId.from(UUID.randomUUID());
    private final ProtectionTargetId office = KnownTargets.target();
    private final GradingId grading = GradingId.from(UUID.randomUUID());
    private final Known known = new Known(school);

    ExistingGradingsSheetTest() {
        known.units.add(KnownTargets.unit(school, SCHOOL));
        known.targets.add(KnownTargets.online(office, school, "办公系统"));
    }

    private static Filled filled() {
        return new Filled(new ExistingGradingsSheet());
    }

    private static ExistingGrading facts(@Nullable String authority) {
        return new ExistingGrading(
                GradedLevels.of(L3, L2), DAY, null, null, authority, ReportTemplate.CLASSIC, null);
    }

    private void recorded(GradingPhase phase, @Nullable ExistingGrading existing) {
        recorded(grading, phase, existing);
    }

    private void recorded(GradingId id, GradingPhase phase, @Nullable ExistingGrading existing) {
        known.gradings.add(
                new RecordedGrading(
                        id,
                        office,
                        phase,
                        SINCE,
                        existing == null ? null : existing.levels(),
                        existing));
    }

    @Test
    void a_grading_of_before_is_recorded_without_a_scan() {
        JudgedRow row = filled().row(NEW).one(known);

        assertThat(row.faults()).isEmpty();
        assertThat(row.outcome()).isEqualTo(RowOutcome.ADDED);
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                null,
                                new RecordExistingGrading(
                                        GradingId.from(known.id(row.row(), 0)),
                                        office,
                                        facts(null),
                                        Basis.none())));
    }

    @Test
    void a_level_is_read_with_what_it_follows_from() {
        for (String level : List.of("S3A2G3", "s3a2", "G3S3A2", "（S3A2G3）")) {
            JudgedRow row =
                    filled().row(NEW, LEVEL, level, INFORMATION, "", SERVICE, "").one(known);

            assertThat(row.steps())
                    .extracting(RowStep::command)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RecordExistingGrading.class,
                            command ->
                                    assertThat(command.existing().levels().notation())
                                            .isEqualTo("S3A2G3"));
        }
    }

    @Test
    void of_the_lowest_level_both_are_the_lowest() {
        JudgedRow row = filled().row(NEW, LEVEL, "1级", INFORMATION, "", SERVICE, "").one(known);

        assertThat(row.steps())
                .extracting(RowStep::command)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordExistingGrading.class,
                        command ->
                                assertThat(command.existing().levels())
                                        .isEqualTo(GradedLevels.of(L1, L1)));
    }

    @Test
    void levels_are_whole_and_agree() {
        assertThat(filled().row(NEW, SERVICE, "").faults(known))
                .containsExactly("系统服务安全等级: BothLevelsAreSaid");
        assertThat(filled().row(NEW, LEVEL, "第二级").faults(known))
                .containsExactly("安全保护等级: TheLevelIsTheHigherOfBoth");
        assertThat(filled().row(NEW, LEVEL, "S3A2G2").faults(known))
                .containsExactly("安全保护等级: TheLevelIsTheHigherOfBoth");
        assertThat(filled().row(NEW, LEVEL, "六级").faults(known))
                .containsExactly("安全保护等级: ChoiceIsOffered");
    }

    @Test
    void what_is_new_is_said_in_full() {
        assertThat(filled().row(SAME).faults(known))
                .containsExactly(
                        "安全保护等级: WhatIsNewIsSaidInFull",
                        "定级日期: WhatIsNewIsSaidInFull",
                        "定级报告模板: WhatIsNewIsSaidInFull");
    }

    @Test
    void from_2025_on_the_template_is_said() {
        assertThat(filled().row(NEW, GRADED, "2025-03-03").faults(known))
                .containsExactly("定级报告模板: WhatIsNewIsSaidInFull");
        assertThat(filled().row(NEW, GRADED, "2025-03-03", TEMPLATE, "2025版").faults(known))
                .isEmpty();
    }

    @Test
    void days_are_in_order_and_not_ahead() {
        assertThat(filled().row(NEW, REVIEWED, "2023-09-03").faults(known))
                .containsExactly("专家评审日期: ExistingGradingDatesAreInOrder");
        assertThat(filled().row(NEW, REVIEWED, "2023-09-12", APPROVED, "2023-09-11").faults(known))
                .containsExactly("主管部门审核日期: ExistingGradingDatesAreInOrder");
        assertThat(filled().row(NEW, APPROVED, "2026-07-02").faults(known))
                .containsExactly("主管部门审核日期: ExistingGradingDatesAreInOrder");
    }

    @Test
    void the_document_of_the_approval_is_the_basis() {
        JudgedRow row =
                filled().row(
                                NEW,
                                APPROVED,
                                "2023-09-20",
                                AUTHORITY,
                                "示例区教育局",
                                DOCUMENT,
                                "示教〔2023〕18号")
                        .one(known);

        assertThat(row.steps())
                .extracting(RowStep::command)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordExistingGrading.class,
                        command ->
                                assertThat(command.basis().document())
                                        .isEqualTo(
                                                new OfficialDocument(
                                                        "示教〔2023〕18号",
                                                        "示例区教育局",
                                                        LocalDate.of(2023, 9, 20))));
        assertThat(filled().row(NEW, DOCUMENT, "示教〔2023〕18号").faults(known))
                .containsExactly("审核文号: DocumentsHaveIssuerAndDay");
    }

    @Test
    void what_is_not_accepted_yet_is_corrected_from_its_own_day_and_keeps_its_scan() {
        ExistingGrading before =
                new ExistingGrading(
                        GradedLevels.of(L3, L2),
                        DAY,
                        null,
                        null,
                        null,
                        ReportTemplate.CLASSIC,
                        SCAN);
        recorded(GradingPhase.EXISTING, before);

        JudgedRow row = filled().row(SAME, AUTHORITY, "示例区教育局").one(known);

        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(row.changes()).containsExactly(new CellChange("主管部门", "", "示例区教育局"));
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                SINCE,
                                new CorrectExistingGrading(
                                        grading,
                                        0,
                                        new ExistingGrading(
                                                before.levels(),
                                                DAY,
                                                null,
                                                null,
                                                "示例区教育局",
                                                ReportTemplate.CLASSIC,
                                                SCAN),
                                        Basis.none())));
        assertThat(filled().row(NEW, APPROVED, "2026-03-06").faults(known))
                .containsExactly("主管部门审核日期: ExistingGradingDatesAreInOrder");
    }

    @Test
    void another_level_alone_does_not_say_what_it_follows_from() {
        recorded(GradingPhase.EXISTING, facts(null));

        assertThat(filled().row(SAME, LEVEL, "二级").faults(known))
                .containsExactly("业务信息安全等级: BothLevelsAreSaid");
        assertThat(filled().row(SAME, LEVEL, "三级").one(known).outcome())
                .isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(SAME, LEVEL, "S2A2G2").one(known).changes())
                .containsExactly(
                        new CellChange("安全保护等级", "第三级", "第二级"),
                        new CellChange("业务信息安全等级", "第三级", "第二级"));
    }

    @Test
    void the_same_again_is_unchanged_accepted_or_not() {
        recorded(GradingPhase.EXISTING, facts("示例区教育局"));
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(SAME).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);

        known.gradings.clear();
        recorded(GradingPhase.FINAL, facts("示例区教育局"));
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void what_was_accepted_is_not_changed_by_a_list() {
        recorded(GradingPhase.FINAL, facts("示例区教育局"));

        JudgedRow row = filled().row(NEW, GRADED, "2023-09-05").one(known);

        assertThat(row.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.rule()).isEqualTo("WhatWasAcceptedStays");
                            assertThat(fault.arguments()).containsExactly("定级日期 2023-09-04");
                        });
    }

    @Test
    void a_grading_under_way_is_not_one_of_before() {
        recorded(GradingPhase.AUTHORITY_REVIEW, null);

        assertThat(filled().row(NEW).faults(known)).containsExactly("系统名称: TheGradingIsOfBefore");
        known.gradings.clear();
        recorded(GradingPhase.ABANDONED, null);
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.ADDED);
    }

    @Test
    void of_several_gradings_the_one_of_that_day_is_meant() {
        recorded(GradingPhase.FINAL, facts("示例区教育局"));
        recorded(
                GradingId.from(UUID.randomUUID()),
                GradingPhase.FINAL,
                new ExistingGrading(
                        GradedLevels.of(L2, L2),
                        LocalDate.of(2018, 5, 2),
                        null,
                        null,
                        null,
                        ReportTemplate.CLASSIC,
                        SCAN));

        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(NEW, GRADED, "2020-01-01").faults(known))
                .containsExactly("定级日期: OneOfSeveralGradingsIsMeant");
    }

    @Test
    void a_system_is_registered_first_and_not_retired() {
        assertThat(filled().row(NEW, SYSTEM, "门户网站").faults(known))
                .containsExactly("系统名称: TheSystemNamedIsRegistered");
        assertThat(filled().row(NEW, OPERATOR, "示例区第九小学").faults(known))
                .containsExactly("运营使用单位: TheUnitIsAmongThoseChosen");
        known.targets.add(KnownTargets.online(KnownTargets.target(), school, "办公系统"));
        assertThat(filled().row(NEW).faults(known)).containsExactly("系统名称: TheSystemNamedIsOne");
        known.targets.clear();
        known.targets.add(KnownTargets.retired(office, school, "办公系统"));
        assertThat(filled().row(NEW).faults(known))
                .containsExactly("系统名称: ARetiredSystemTakesNothingNew");
    }

    @Test
    void a_system_stands_in_a_file_once() {
        assertThat(Filled.told(filled().row(NEW).row(NEW).judged(known).getLast()))
                .containsExactly("系统名称: RowsAreGivenOnce");
    }

    @Test
    void no_two_columns_are_called_the_same() {
        HeaderNames names = new HeaderNames(GradingColumns.ALL);

        assertThat(names.column("定级等级")).isEqualTo(GradingColumns.ALL.indexOf(LEVEL));
        assertThat(names.column("业务系统名称")).isEqualTo(GradingColumns.ALL.indexOf(SYSTEM));
        assertThat(names.column("业务信息安全等级（S）")).isEqualTo(GradingColumns.ALL.indexOf(INFORMATION));
    }
}
