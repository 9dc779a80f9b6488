package org.zelian.registry.frontend.importing.kind.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.AUTHORITY;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.EDITION;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.EXTENDED;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.ISSUED;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.LEVEL;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.NUMBER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.OPERATOR;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.kind.protectiontarget.Filled;
import org.zelian.registry.frontend.importing.kind.protectiontarget.Known;
import org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.HeaderNames;
import org.zelian.registry.views.filing.RecordedFiling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ExistingFilingsSheetTest {

    private static final String SCHOOL = "示例区第一小学";
    private static final String POLICE = "示例市公安局示例区分局";
    private static final LocalDate DAY = LocalDate.of(2023, 10, 14);
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 6);
    private static final EvidenceDigest SCAN = new EvidenceDigest("b".repeat(64));
    private static final Certificate CERTIFICATE =
            new Certificate(new CertificateNumber("51010400023-00004"), DAY, POLICE);
    private static final Map<Column<?>, String> SAME = Map.of(OPERATOR, SCHOOL, SYSTEM, "办公系统");
    private static final Map<Column<?>, String> NEW =
            Map.of(
                    OPERATOR,
                    SCHOOL,
                    SYSTEM,
                    "办公系统",
                    NUMBER,
                    "51010400023－00004",
                    LEVEL,
                    "二级",
                    ISSUED,
                    "2023/10/14",
                    AUTHORITY,
                    POLICE,
                    EDITION,
                    "2007版");

    private final UnitId school = UnitId.from(UUID.randomUUID());
    private final ProtectionTargetId office = KnownTargets.target();
    private final FilingId filing = FilingId.from(UUID.randomUUID());
    private final Known known = new Known(school);

    ExistingFilingsSheetTest() {
        known.units.add(KnownTargets.unit(school, SCHOOL));
        known.targets.add(KnownTargets.online(office, school, "办公系统"));
    }

    private static Filled filled() {
        return new Filled(new ExistingFilingsSheet());
    }

    private static ExistingFiling facts(@Nullable EvidenceDigest scan) {
        return new ExistingFiling(
                FormEdition.FORM_2007, SecurityProtectionLevel.L2, CERTIFICATE, null, scan, null);
    }

    private void recorded(FilingPhase phase, @Nullable ExistingFiling existing) {
        known.filings.add(
                new RecordedFiling(
                        filing,
                        office,
                        phase,
                        SINCE,
                        SecurityProtectionLevel.L2,
                        CERTIFICATE,
                        existing));
    }

    @Test
    void a_certificate_of_before_is_recorded_without_a_scan_on_its_own_authority() {
        JudgedRow row = filled().row(NEW).one(known);

        assertThat(row.faults()).isEmpty();
        assertThat(row.outcome()).isEqualTo(RowOutcome.ADDED);
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                null,
                                new RecordExistingFiling(
                                        FilingId.from(known.id(row.row(), 0)),
                                        office,
                                        facts(null),
                                        new Basis(
                                                new OfficialDocument(
                                                        "51010400023-00004", POLICE, DAY),
                                                null))));
    }

    @Test
    void what_is_new_is_said_in_full() {
        assertThat(filled().row(SAME).faults(known))
                .containsExactly(
                        "备案证明编号: WhatIsNewIsSaidInFull",
                        "安全保护等级: WhatIsNewIsSaidInFull",
                        "发证日期: WhatIsNewIsSaidInFull",
                        "受理公安机关: WhatIsNewIsSaidInFull",
                        "备案表版本: WhatIsNewIsSaidInFull");
    }

    @Test
    void until_2018_there_was_one_form() {
        JudgedRow row = filled().row(NEW, ISSUED, "2017-12-31", EDITION, "").one(known);

        assertThat(row.steps())
                .extracting(RowStep::command)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordExistingFiling.class,
                        command ->
                                assertThat(command.existing().edition())
                                        .isEqualTo(FormEdition.FORM_2007));
        assertThat(filled().row(NEW, ISSUED, "2018-01-01", EDITION, "").faults(known))
                .containsExactly("备案表版本: WhatIsNewIsSaidInFull");
    }

    @Test
    void what_does_not_hold_together_is_told_where_it_stands() {
        assertThat(filled().row(NEW, NUMBER, "5101040002300004").faults(known))
                .containsExactly("备案证明编号: CertificateNumberIsWellFormed");
        assertThat(filled().row(NEW, LEVEL, "一级").faults(known))
                .containsExactly("安全保护等级: OnlyLevelTwoAndAboveAreFiled");
        assertThat(filled().row(NEW, EDITION, "2025版").faults(known))
                .containsExactly("备案表版本: TheEditionFitsTheIssueDay");
        assertThat(filled().row(NEW, ISSUED, "2026-07-02").faults(known))
                .containsExactly("发证日期: CertificatesAreIssuedAfterSubmission");
        assertThat(filled().row(NEW, EXTENDED, "2023-10-14").faults(known))
                .containsExactly("延期至: AnExtensionProlongs");
        assertThat(filled().row(NEW, EXTENDED, "2028-12-31").faults(known)).isEmpty();
    }

    @Test
    void what_is_not_accepted_yet_is_corrected_from_its_own_day_and_keeps_its_scan() {
        recorded(FilingPhase.EXISTING, facts(SCAN));

        JudgedRow row = filled().row(SAME, LEVEL, "三级", ISSUED, "2023-10-15").one(known);

        Certificate right = new Certificate(CERTIFICATE.number(), DAY.plusDays(1), POLICE);
        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new CellChange("安全保护等级", "第二级", "第三级"),
                        new CellChange("发证日期", "2023-10-14", "2023-10-15"));
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                SINCE,
                                new CorrectExistingFiling(
                                        filing,
                                        0,
                                        new ExistingFiling(
                                                FormEdition.FORM_2007,
                                                SecurityProtectionLevel.L3,
                                                right,
                                                null,
                                                SCAN,
                                                null),
                                        new Basis(
                                                new OfficialDocument(
                                                        "51010400023-00004",
                                                        POLICE,
                                                        DAY.plusDays(1)),
                                                null))));
    }

    @Test
    void the_same_again_is_unchanged_accepted_or_not() {
        recorded(FilingPhase.EXISTING, facts(SCAN));
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(SAME).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);

        known.filings.clear();
        recorded(FilingPhase.CERTIFIED, facts(SCAN));
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void what_was_accepted_is_not_changed_by_a_list() {
        recorded(FilingPhase.CERTIFIED, facts(SCAN));

        assertThat(filled().row(NEW, LEVEL, "三级").one(known).faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.rule()).isEqualTo("WhatWasAcceptedStays");
                            assertThat(fault.arguments()).containsExactly("安全保护等级 第二级");
                        });
    }

    @Test
    void a_filing_made_here_is_only_compared() {
        recorded(FilingPhase.CERTIFIED, null);

        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(NEW, LEVEL, "三级").faults(known))
                .containsExactly("系统名称: TheFilingIsOfBefore");
        assertThat(filled().row(SAME).faults(known)).containsExactly("系统名称: TheFilingIsOfBefore");
    }

    @Test
    void what_was_withdrawn_is_recorded_anew_and_what_was_cancelled_keeps_its_number() {
        recorded(FilingPhase.WITHDRAWN, facts(SCAN));
        assertThat(filled().row(NEW).one(known).outcome()).isEqualTo(RowOutcome.ADDED);

        known.filings.clear();
        recorded(FilingPhase.CANCELLED, facts(SCAN));
        assertThat(filled().row(NEW).faults(known))
                .containsExactly("备案证明编号: ACertificateNumberIsHeldOnce");
        assertThat(filled().row(NEW, NUMBER, "51010400023-00005").one(known).outcome())
                .isEqualTo(RowOutcome.ADDED);
    }

    @Test
    void a_number_is_of_one_system() {
        recorded(FilingPhase.CERTIFIED, facts(SCAN));
        known.targets.add(KnownTargets.online(KnownTargets.target(), school, "门户网站"));

        assertThat(filled().row(NEW, SYSTEM, "门户网站").faults(known))
                .containsExactly("备案证明编号: ACertificateNumberIsHeldOnce");
    }

    @Test
    void a_system_called_otherwise_by_now_is_found_by_its_certificate() {
        recorded(FilingPhase.CERTIFIED, facts(SCAN));

        assertThat(filled().row(NEW, SYSTEM, "校园办公平台").one(known).outcome())
                .isEqualTo(RowOutcome.UNCHANGED);
        assertThat(filled().row(NEW, SYSTEM, "校园办公平台", NUMBER, "51010400023-00005").faults(known))
                .containsExactly("系统名称: TheSystemNamedIsRegistered");
    }

    @Test
    void a_retired_system_and_an_unknown_unit_take_nothing() {
        known.targets.clear();
        known.targets.add(KnownTargets.retired(office, school, "办公系统"));

        assertThat(filled().row(NEW).faults(known))
                .containsExactly("系统名称: ARetiredSystemTakesNothingNew");
        assertThat(filled().row(NEW, OPERATOR, "示例区第九小学").faults(known))
                .containsExactly("运营使用单位: TheUnitIsAmongThoseChosen");
    }

    @Test
    void system_and_number_stand_in_a_file_once() {
        known.targets.add(KnownTargets.online(KnownTargets.target(), school, "门户网站"));

        List<JudgedRow> rows = filled().row(NEW).row(NEW).row(NEW, SYSTEM, "门户网站").judged(known);

        assertThat(rows.stream().map(Filled::told))
                .containsExactly(
                        List.of(),
                        List.of("系统名称: RowsAreGivenOnce", "备案证明编号: RowsAreGivenOnce"),
                        List.of("备案证明编号: RowsAreGivenOnce"));
    }

    @Test
    void no_two_columns_are_called_the_same() {
        HeaderNames names = new HeaderNames(FilingColumns.ALL);

        assertThat(names.column("备案号")).isEqualTo(FilingColumns.ALL.indexOf(NUMBER));
        assertThat(names.column("备案时间")).isEqualTo(FilingColumns.ALL.indexOf(ISSUED));
        assertThat(names.column("业务系统")).isEqualTo(FilingColumns.ALL.indexOf(SYSTEM));
    }
}
