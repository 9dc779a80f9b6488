package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.APPROVED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADED;
import static org.zelian.registry.domain.filing.Filings.GRADING;
import static org.zelian.registry.domain.filing.Filings.PREPARED;
import static org.zelian.registry.domain.filing.Filings.REGRADE;
import static org.zelian.registry.domain.filing.Filings.REVIEWED;
import static org.zelian.registry.domain.filing.Filings.SUBMITTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.UNKNOWN_GRADING;
import static org.zelian.registry.domain.filing.Filings.drafted;
import static org.zelian.registry.domain.filing.Filings.facts;
import static org.zelian.registry.domain.filing.Filings.prepared;
import static org.zelian.registry.domain.filing.Filings.submitted;
import static org.zelian.registry.domain.filing.Filings.toBeCorrected;
import static org.zelian.registry.domain.filing.Filings.toBeRegraded;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.Material.Kind;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.filing.TargetSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.unit.DivisionCodesAreInForce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class SubmittingTest {

    private static final SubmitFiling SUBMIT = new SubmitFiling(FILING, because());
    private static final List<Kind> OF_LEVEL_3 =
            List.of(
                    Kind.TOPOLOGY,
                    Kind.ORGANISATION_AND_RULES,
                    Kind.DESIGN,
                    Kind.PRODUCTS,
                    Kind.EVALUATION_REPORT,
                    Kind.EXPERT_OPINION,
                    Kind.AUTHORITY_OPINION);

    @Test
    void what_is_said_of_a_sheet_is_drafted() {
        prepared()
                .when(new DraftFiling(FILING, Forms.draft(), because()))
                .records(new FilingDrafted(FILING, TARGET, Forms.draft(), because()));
    }

    @Test
    void an_empty_draft_is_no_entry() {
        prepared()
                .when(new DraftFiling(FILING, Sheets.NONE, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_draft_names_a_grading_that_is_approved() {
        prepared()
                .when(new DraftFiling(FILING, Forms.basedOn(UNKNOWN_GRADING), because()))
                .isRefusedBy(TheGradingIsApproved.class, UNKNOWN_GRADING.value());
    }

    @TestFactory
    Stream<DynamicTest> whoever_a_form_names_is_sealed_under_the_filings_key() {
        Sealed elsewhere = Sealed.stored("filing-00000002", "c2VhbGVk");
        GradingSheet sheet = Forms.grading(Forms.LEVEL_2);
        return Stream.of(
                        Forms.with(Forms.unit(Forms.FILED, Forms.COUNTED, elsewhere, "510104")),
                        Forms.with(
                                new GradingSheet(
                                        sheet.information(),
                                        sheet.service(),
                                        sheet.levels(),
                                        sheet.gradedOn(),
                                        sheet.report(),
                                        true,
                                        null,
                                        true,
                                        elsewhere,
                                        sheet.filledOn())),
                        Forms.with(Forms.data(elsewhere)))
                .map(
                        draft ->
                                DynamicTest.dynamicTest(
                                        draft.toString(),
                                        () ->
                                                prepared()
                                                        .when(
                                                                new DraftFiling(
                                                                        FILING, draft, because()))
                                                        .isRefusedBy(
                                                                ContactsAreSealedForTheirFiling
                                                                        .class,
                                                                FILING.value())));
    }

    @Test
    void a_unit_lies_in_a_division_in_force() {
        FilingFacts unknown =
                new FilingFacts(AT_FIRST, null, Map.of(), Forms.COUNTED, -1, false, 3, 3, null, 12);
        prepared()
                .knowing(unknown)
                .when(
                        new DraftFiling(
                                FILING,
                                Forms.with(Forms.unit(Forms.FILED, Forms.COUNTED)),
                                because()))
                .isRefusedBy(DivisionCodesAreInForce.class, "510104", TODAY);
    }

    @Test
    void what_was_submitted_is_drafted_no_more() {
        submitted()
                .when(new DraftFiling(FILING, Forms.draft(), because()))
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.SUBMITTED);
    }

    @Test
    void a_whole_form_goes_to_the_police() {
        drafted().when(SUBMIT).records(submitted(Forms.whole()));
    }

    @Test
    void what_was_said_last_of_a_sheet_counts() {
        FilingDraft anew = Forms.with(Forms.materials(Kind.EXPERT_OPINION, Kind.TOPOLOGY));
        drafted(anew).when(SUBMIT).records(submitted(Forms.whole(anew)));
    }

    @Test
    void a_form_without_sheets_of_data_is_complete() {
        FilingDraft without =
                new FilingDraft(
                        null,
                        Forms.draft().unit(),
                        Forms.draft().target(),
                        Forms.draft().grading(),
                        Forms.draft().scenario(),
                        Forms.draft().materials(),
                        null);
        prepared()
                .given(PREPARED, Filings.said(without))
                .when(SUBMIT)
                .records(
                        submitted(
                                TheFormIsComplete.check(
                                        Sheets.joined(Sheets.basedOn(GRADING), without))));
    }

    @TestFactory
    Stream<DynamicTest> a_form_is_submitted_with_all_its_sheets() {
        FilingDraft whole = Forms.draft();
        return Map.of(
                        "UNIT_SHEET",
                        without(null, whole.target(), whole.grading(), whole.scenario()),
                        "TARGET_SHEET",
                        without(whole.unit(), null, whole.grading(), whole.scenario()),
                        "GRADING_SHEET",
                        without(whole.unit(), whole.target(), null, whole.scenario()),
                        "SCENARIO_SHEET",
                        without(whole.unit(), whole.target(), whole.grading(), null),
                        "MATERIALS_SHEET",
                        without(whole.unit(), whole.target(), whole.grading(), whole.scenario()))
                .entrySet()
                .stream()
                .map(
                        missing ->
                                DynamicTest.dynamicTest(
                                        missing.getKey(),
                                        () ->
                                                prepared()
                                                        .given(
                                                                PREPARED,
                                                                Filings.said(missing.getValue()))
                                                        .when(SUBMIT)
                                                        .isRefusedBy(
                                                                TheFormIsComplete.class,
                                                                missing.getKey())));
    }

    @Test
    void a_grading_whose_approval_is_gone_is_not_submitted() {
        drafted()
                .knowing(facts(Map.of(), -1))
                .when(SUBMIT)
                .isRefusedBy(TheGradingIsApproved.class, GRADING.value());
    }

    @Test
    void level_1_is_not_filed() {
        ApprovedGrading levelOne =
                Filings.approved(
                        GRADING,
                        GradedLevels.of(SecurityProtectionLevel.L1, SecurityProtectionLevel.L1),
                        7);
        drafted()
                .knowing(facts(Map.of(GRADING, levelOne), -1))
                .when(SUBMIT)
                .isRefusedBy(OnlyLevelTwoAndAboveAreFiled.class, SecurityProtectionLevel.L1);
    }

    @TestFactory
    Stream<DynamicTest> the_form_says_what_was_approved() {
        List<Harm> others =
                List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS));
        return Stream.of(
                        refused("LEVELS", Forms.grading(Forms.LEVEL_3)),
                        refused("HARMS", sheet(others, true, true)),
                        refused("REVIEWED", sheet(Forms.INFORMATION, false, true)),
                        refused("AUTHORITY_APPROVED", sheet(Forms.INFORMATION, true, false)))
                .flatMap(test -> test);
    }

    @Test
    void the_form_says_of_the_service_what_was_approved_too() {
        ApprovedGrading other =
                new ApprovedGrading(
                        GRADING,
                        Forms.LEVEL_2,
                        Forms.INFORMATION,
                        Forms.INFORMATION,
                        REVIEWED,
                        APPROVED,
                        7);
        drafted()
                .knowing(facts(Map.of(GRADING, other), -1))
                .when(SUBMIT)
                .isRefusedBy(TheFormAgreesWithTheGrading.class, "HARMS");
    }

    @Test
    void an_existing_gradings_harms_are_the_units_to_tick() {
        ApprovedGrading existing =
                new ApprovedGrading(
                        GRADING, Forms.LEVEL_2, List.of(), List.of(), REVIEWED, APPROVED, 7);
        drafted()
                .knowing(facts(Map.of(GRADING, existing), -1))
                .when(SUBMIT)
                .records(submitted(Forms.whole()));
    }

    @Test
    void a_target_is_graded_before_its_review() {
        LocalDate late = REVIEWED.plusDays(1);
        drafted(Forms.with(Forms.grading(late, APPROVED)))
                .when(SUBMIT)
                .isRefusedBy(TheFormsDaysAreInOrder.class, REVIEWED, late);
    }

    @Test
    void a_form_is_filled_in_after_the_grading() {
        drafted(Forms.with(Forms.grading(GRADED, GRADED.minusDays(1))))
                .when(SUBMIT)
                .isRefusedBy(TheFormsDaysAreInOrder.class, GRADED.minusDays(1), GRADED);
    }

    @Test
    void a_form_is_filled_in_before_it_is_submitted() {
        drafted(Forms.with(Forms.grading(GRADED, TOMORROW)))
                .when(SUBMIT)
                .isRefusedBy(TheFormsDaysAreInOrder.class, TODAY, TOMORROW);
    }

    @Test
    void what_is_submitted_was_approved_before() {
        ApprovedGrading late =
                new ApprovedGrading(
                        GRADING,
                        Forms.LEVEL_2,
                        Forms.INFORMATION,
                        Forms.SERVICE,
                        REVIEWED,
                        TODAY,
                        7);
        drafted()
                .knowing(facts(Map.of(GRADING, late), -1))
                .on(YESTERDAY)
                .when(SUBMIT)
                .isRefusedBy(TheFormsDaysAreInOrder.class, YESTERDAY, TODAY);
    }

    @ParameterizedTest
    @EnumSource(SecurityProtectionLevel.class)
    void the_units_counts_are_those_of_the_registry(SecurityProtectionLevel level) {
        LevelCounts more = new LevelCounts(9, 9, 9, 9, 9);
        LevelCounts stated =
                new LevelCounts(
                        one(level, SecurityProtectionLevel.L1, more),
                        one(level, SecurityProtectionLevel.L2, more),
                        one(level, SecurityProtectionLevel.L3, more),
                        one(level, SecurityProtectionLevel.L4, more),
                        one(level, SecurityProtectionLevel.L5, more));
        drafted(Forms.with(Forms.unit(Forms.FILED, stated)))
                .knowing(counting(more))
                .when(SUBMIT)
                .isRefusedBy(UnitCountsAreTheCountedSystems.class, level, 8, 9);
    }

    @Test
    void this_filing_counts_its_own_level() {
        filed(new LevelCounts(0, 0, 1, 0, 0), SecurityProtectionLevel.L2);
    }

    @Test
    void this_filing_counts_no_level_1() {
        filed(new LevelCounts(1, 1, 0, 0, 0), SecurityProtectionLevel.L1);
    }

    @Test
    void this_filing_counts_no_more_than_there_are() {
        filed(new LevelCounts(0, 1, 2, 0, 0), SecurityProtectionLevel.L3);
    }

    @Test
    void level_3_is_filed_with_its_materials() {
        levelThree(OF_LEVEL_3).when(SUBMIT).records(submitted(Forms.whole(levelThreeForm())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVICES", "SECTOR_GUIDANCE"})
    void level_3_is_not_filed_without_one_of_its_materials(Kind missing) {
        levelThree(OF_LEVEL_3.stream().filter(kind -> kind != missing).toList())
                .when(SUBMIT)
                .isRefusedBy(LevelThreeAndAboveBringTheirMaterials.class, missing);
    }

    @Test
    void all_that_level_3_lacks_is_named() {
        levelThree(List.of(Kind.TOPOLOGY, Kind.DESIGN, Kind.EXPERT_OPINION))
                .when(SUBMIT)
                .isRefusedBy(
                        LevelThreeAndAboveBringTheirMaterials.class,
                        "ORGANISATION_AND_RULES,PRODUCTS,EVALUATION_REPORT,AUTHORITY_OPINION");
    }

    @Test
    void level_2_brings_the_experts_opinion() {
        drafted(Forms.with(Forms.materials(Kind.TOPOLOGY)))
                .when(SUBMIT)
                .isRefusedBy(EveryFilingBringsReportAndOpinion.class, Kind.EXPERT_OPINION);
    }

    @Test
    void a_filing_brings_its_grading_report() {
        drafted(
                        Forms.with(
                                Forms.grading(
                                        Forms.LEVEL_2,
                                        Forms.INFORMATION,
                                        null,
                                        true,
                                        true,
                                        GRADED,
                                        APPROVED)))
                .when(SUBMIT)
                .isRefusedBy(EveryFilingBringsReportAndOpinion.class, "GRADING_REPORT");
    }

    @Test
    void a_technology_has_its_part_of_the_scenario_sheet() {
        drafted(Forms.with(Forms.target(Forms.onACloud(3))))
                .when(SUBMIT)
                .isRefusedBy(TheScenarioSheetFitsTheTechnologies.class, Technology.CLOUD);
    }

    @TestFactory
    Stream<DynamicTest> the_scenario_sheet_has_no_part_of_a_technology_that_is_not_used() {
        return Map.of(
                        Technology.CLOUD,
                        new ScenarioSheet(Forms.CLOUD, null, null, null, null),
                        Technology.MOBILE,
                        new ScenarioSheet(
                                null,
                                new ScenarioSheet.Mobile(List.of("示例家校"), "4G", "手机"),
                                null,
                                null,
                                null),
                        Technology.INTERNET_OF_THINGS,
                        new ScenarioSheet(
                                null,
                                null,
                                new ScenarioSheet.InternetOfThings("门禁", "局域网"),
                                null,
                                null),
                        Technology.INDUSTRIAL_CONTROL,
                        new ScenarioSheet(
                                null,
                                null,
                                null,
                                new ScenarioSheet.IndustrialControl("过程监控层", "锅炉控制"),
                                null),
                        Technology.BIG_DATA,
                        new ScenarioSheet(
                                null, null, null, null, new ScenarioSheet.BigData("数据平台", false)))
                .entrySet()
                .stream()
                .map(
                        part ->
                                DynamicTest.dynamicTest(
                                        part.getKey().name(),
                                        () ->
                                                drafted(Forms.with(part.getValue()))
                                                        .when(SUBMIT)
                                                        .isRefusedBy(
                                                                TheScenarioSheetFitsTheTechnologies
                                                                        .class,
                                                                part.getKey())));
    }

    @Test
    void a_tenant_is_filed_with_its_cloud() {
        FilingDraft cloud = onACloud(2);
        drafted(cloud).when(SUBMIT).records(submitted(Forms.whole(cloud)));
    }

    @Test
    void a_cloud_carries_nothing_above_its_level() {
        drafted(onACloud(1))
                .when(SUBMIT)
                .isRefusedBy(
                        APlatformIsOfItsTenantsLevelAtLeast.class,
                        SecurityProtectionLevel.L1,
                        SecurityProtectionLevel.L2);
    }

    @Test
    void a_technology_of_no_part_asks_for_none() {
        FilingDraft other =
                Forms.with(
                        Forms.target(
                                new Architecture(
                                        Set.of(Technology.OTHER),
                                        "可信计算",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
        drafted(other).when(SUBMIT).records(submitted(Forms.whole(other)));
    }

    @Test
    void nothing_is_submitted_ahead() {
        drafted()
                .on(TOMORROW)
                .when(SUBMIT)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_late_submission_gives_a_reason() {
        drafted()
                .on(SUBMITTED)
                .when(new SubmitFiling(FILING, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, SUBMITTED);
    }

    @Test
    void nothing_is_submitted_before_it_was_prepared() {
        LocalDate before = PREPARED.minusDays(1);
        drafted()
                .on(before)
                .when(SUBMIT)
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, PREPARED, "");
    }

    @Test
    void who_has_seen_another_version_submits_nothing() {
        drafted().having(1).when(SUBMIT).isAConflict();
    }

    @Test
    void what_was_submitted_is_not_submitted_again() {
        submitted()
                .when(SUBMIT)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.SUBMITTED);
    }

    @Test
    void after_a_correction_notice_it_is_drafted_and_submitted_again() {
        FilingDraft anew = Forms.with(Forms.materials(Kind.EXPERT_OPINION, Kind.TOPOLOGY));
        toBeCorrected()
                .when(new DraftFiling(FILING, anew, because()))
                .records(new FilingDrafted(FILING, TARGET, anew, because()));
        toBeCorrected()
                .given(TODAY, Filings.said(anew))
                .when(SUBMIT)
                .records(submitted(Forms.whole(anew)));
    }

    @Test
    void after_a_regrade_notice_the_old_approval_does_not_do() {
        toBeRegraded()
                .knowing(facts(Map.of(GRADING, Filings.approved(GRADING, Forms.LEVEL_2, 7)), 8))
                .when(SUBMIT)
                .isRefusedBy(AnAskedRegradeIsApprovedFirst.class, GRADING.value());
    }

    @Test
    void after_a_regrade_notice_what_was_approved_since_is_submitted() {
        FilingDraft anew = Forms.basedOn(REGRADE);
        toBeRegraded()
                .given(TODAY, Filings.said(anew))
                .knowing(facts(Map.of(REGRADE, Filings.approved(REGRADE, Forms.LEVEL_2, 9)), 8))
                .when(SUBMIT)
                .records(submitted(Forms.whole(anew)));
    }

    private static FilingDraft without(
            @Nullable UnitSheet unit,
            @Nullable TargetSheet target,
            @Nullable GradingSheet grading,
            @Nullable ScenarioSheet scenario) {
        boolean all = unit != null && target != null && grading != null && scenario != null;
        return new FilingDraft(
                null,
                unit,
                target,
                grading,
                scenario,
                all ? null : Forms.draft().materials(),
                null);
    }

    private static GradingSheet sheet(List<Harm> information, boolean reviewed, boolean approved) {
        return Forms.grading(
                Forms.LEVEL_2, information, Forms.FILE, reviewed, approved, GRADED, APPROVED);
    }

    private static Stream<DynamicTest> refused(String part, GradingSheet sheet) {
        return Stream.of(
                DynamicTest.dynamicTest(
                        part,
                        () ->
                                drafted(Forms.with(sheet))
                                        .when(SUBMIT)
                                        .isRefusedBy(TheFormAgreesWithTheGrading.class, part)));
    }

    private static int one(
            SecurityProtectionLevel wrong, SecurityProtectionLevel level, LevelCounts counted) {
        return wrong == level ? counted.of(level) - 1 : counted.of(level);
    }

    private static FilingFacts counting(LevelCounts counted) {
        return new FilingFacts(
                AT_FIRST, null, facts().approved(), counted, -1, true, 3, 3, null, 12);
    }

    private static void filed(LevelCounts filed, SecurityProtectionLevel wrong) {
        drafted(Forms.with(Forms.unit(filed, Forms.COUNTED)))
                .when(SUBMIT)
                .isRefusedBy(TheFiledAreAmongTheCounted.class, wrong);
    }

    private static FilingDraft levelThreeForm() {
        return new FilingDraft(
                null,
                Forms.unit(new LevelCounts(0, 0, 1, 0, 0), Forms.COUNTED),
                null,
                Forms.grading(Forms.LEVEL_3),
                null,
                Forms.materials(OF_LEVEL_3.toArray(Kind[]::new)),
                null);
    }

    private static Circumstances<Filing> levelThree(List<Kind> materials) {
        ApprovedGrading grading = Filings.approved(GRADING, Forms.LEVEL_3, 7);
        return drafted(
                        levelThreeForm(),
                        Forms.with(Forms.materials(materials.toArray(Kind[]::new))))
                .knowing(facts(Map.of(GRADING, grading), -1));
    }

    private static FilingDraft onACloud(int level) {
        return Sheets.joined(
                Forms.with(Forms.target(Forms.onACloud(level))),
                Forms.with(new ScenarioSheet(Forms.CLOUD, null, null, null, null)));
    }
}
