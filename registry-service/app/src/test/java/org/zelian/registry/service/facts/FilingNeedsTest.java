package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.content;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.Address;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.domain.filing.ApprovedGrading;
import org.zelian.registry.domain.filing.FilingFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class FilingNeedsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final ExistingGrading EXISTING = existing(SecurityProtectionLevel.L3);
    private static final Source SOURCE = new Source("示例", null, false);

    private final Known known = new Known();

    @Test
    void a_submitted_grading_may_be_filed_once_it_is_approved() {
        operated(1, SCHOOL);
        known.say(MARCH, submitted(1));
        assertThat(prepare(1, TODAY).approved()).isEmpty();
        known.say(MAY, approved(1));
        assertThat(prepare(1, TODAY).approved())
                .isEqualTo(
                        Map.of(
                                grading(1),
                                new ApprovedGrading(
                                        grading(1),
                                        content(InfringedObject.CITIZENS).levels(),
                                        content(InfringedObject.CITIZENS).information().harms(),
                                        content(InfringedObject.CITIZENS).service().harms(),
                                        null,
                                        MAY,
                                        known.facts.position())));
    }

    @Test
    void a_final_grading_may_be_filed() {
        operated(1, SCHOOL);
        known.say(MARCH, submitted(1), approved(1))
                .say(MAY, new GradingFinalised(grading(1), target(1), FILING, NONE));
        assertThat(prepare(1, TODAY).approved().get(grading(1)))
                .extracting(ApprovedGrading::approvedOn)
                .isEqualTo(MARCH);
    }

    @Test
    void an_approval_that_is_gone_counts_no_more() {
        operated(1, SCHOOL);
        operated(2, SCHOOL);
        operated(3, SCHOOL);
        for (int number : List.of(1, 2, 3)) {
            known.say(MARCH, submitted(number), approved(number));
        }
        known.say(
                MAY,
                new GradingApprovalRevoked(grading(1), target(1), NONE),
                new GradingReopened(grading(2), target(2), FILING, NONE),
                new GradingAbandoned(grading(3), target(3), NONE));
        for (int number : List.of(1, 2, 3)) {
            assertThat(prepare(number, TODAY).approved()).isEmpty();
        }
        assertThat(prepare(1, TODAY).counted()).isEqualTo(counts(0, 0, 0));
        assertThat(prepare(1, MAY.minusDays(1)).counted()).isEqualTo(counts(0, 3, 0));
    }

    @Test
    void what_was_put_right_in_a_submission_counts() {
        operated(1, SCHOOL);
        known.say(
                MARCH,
                submitted(1),
                approved(1),
                new GradingFinalised(grading(1), target(1), FILING, NONE),
                new GradingSubmissionCorrected(
                        grading(1), target(1), 0, content(InfringedObject.SOCIETY), NONE));
        assertThat(prepare(1, TODAY).approved().get(grading(1)))
                .extracting(ApprovedGrading::levels)
                .isEqualTo(content(InfringedObject.SOCIETY).levels());
    }

    @Test
    void an_existing_grading_may_be_filed_once_it_is_accepted() {
        operated(1, SCHOOL);
        known.say(MARCH, new ExistingGradingRecorded(grading(1), target(1), EXISTING, NONE));
        assertThat(prepare(1, TODAY).approved()).isEmpty();
        known.say(MAY, new ExistingGradingAccepted(grading(1), target(1), 0, NONE));
        long accepted = known.facts.position();
        assertThat(prepare(1, TODAY).approved())
                .isEqualTo(
                        Map.of(
                                grading(1),
                                new ApprovedGrading(
                                        grading(1),
                                        EXISTING.levels(),
                                        List.of(),
                                        List.of(),
                                        EXISTING.reviewedOn(),
                                        EXISTING.approvedOn(),
                                        accepted)));
        known.say(
                TODAY,
                new ExistingGradingCorrected(
                        grading(1), target(1), 0, existing(SecurityProtectionLevel.L2), NONE));
        assertThat(prepare(1, TODAY).approved().get(grading(1)))
                .extracting(ApprovedGrading::levels)
                .isEqualTo(existing(SecurityProtectionLevel.L2).levels());
    }

    @Test
    void another_targets_gradings_are_not_this_ones() {
        operated(1, SCHOOL);
        operated(2, SCHOOL);
        known.say(MARCH, submitted(1), approved(1));
        assertThat(prepare(2, TODAY).approved()).isEmpty();
    }

    @Test
    void a_units_graded_targets_are_counted_by_the_level_in_force() {
        operated(1, SCHOOL);
        operated(2, SCHOOL);
        operated(3, SCHOOL);
        operated(4, CITY_SCHOOL);
        operated(5, SCHOOL);
        known.say(
                MARCH,
                submitted(1),
                approved(1),
                new GradingDetermined(
                        grading(2), target(2), content(InfringedObject.SOCIETY), NONE),
                submitted(4),
                approved(4));
        known.say(
                MAY,
                new ExistingGradingRecorded(grading(3), target(3), EXISTING, NONE),
                new ExistingGradingAccepted(grading(3), target(3), 0, NONE));
        assertThat(prepare(1, MARCH).counted()).isEqualTo(counts(0, 1, 1));
        assertThat(prepare(1, TODAY).counted()).isEqualTo(counts(0, 1, 2));
        assertThat(prepare(4, TODAY).counted()).isEqualTo(counts(0, 1, 0));
    }

    @Test
    void a_target_is_registered_from_a_day() {
        operated(1, SCHOOL);
        assertThat(prepare(1, TODAY).registered()).isEqualTo(FIRST);
    }

    @Test
    void the_police_last_asked_for_a_regrade_at_a_position() {
        operated(1, SCHOOL);
        known.say(MARCH, new FilingPrepared(FILING, target(1), grading(1), NONE));
        assertThat(of(new SubmitFiling(FILING, NONE)).regradeAsked()).isEqualTo(-1);
        known.say(MAY, new RegradeAsked(FILING, target(1), grading(1), "定级偏低", TODAY, FILE, NONE));
        assertThat(of(new SubmitFiling(FILING, NONE)).regradeAsked())
                .isEqualTo(known.facts.position());
    }

    @Test
    void a_filing_that_does_not_exist_has_no_facts() {
        assertThat(of(new SubmitFiling(FILING, NONE)))
                .isEqualTo(
                        new FilingFacts(
                                LocalDate.MAX,
                                null,
                                Map.of(),
                                counts(0, 0, 0),
                                -1,
                                true,
                                3,
                                3,
                                null,
                                12));
    }

    @Test
    void the_parameters_are_those_of_the_day() {
        known.say(
                MAY,
                new ParameterSet("certificate-years", "有效期", "4", "年", SOURCE, NONE),
                new ParameterSet(
                        "certificate-extension-window-months", "延期", "6", "个月", SOURCE, NONE),
                new ParameterSet(
                        "evaluation-prolongs-certificate-months", "测评", "9", "个月", SOURCE, NONE));
        operated(1, SCHOOL);
        assertThat(prepare(1, MARCH))
                .extracting(
                        FilingFacts::certificateYears,
                        FilingFacts::extensionWindowMonths,
                        FilingFacts::prolongationMonths)
                .containsExactly(3, 3, 12);
        assertThat(prepare(1, MAY))
                .extracting(
                        FilingFacts::certificateYears,
                        FilingFacts::extensionWindowMonths,
                        FilingFacts::prolongationMonths)
                .containsExactly(4, 6, 9);
    }

    @Test
    void a_division_on_a_form_is_looked_up() {
        DraftFiling named = draft(unit());
        assertThat(of(named).divisionInForce()).isFalse();
        known.say(
                MARCH,
                new CodeIntroduced("division", "510104", "示例区", 0, null, null, SOURCE, NONE));
        assertThat(of(named).divisionInForce()).isTrue();
        assertThat(of(draft(null)).divisionInForce()).isTrue();
    }

    private void operated(int number, UnitId unit) {
        known.say(
                FIRST,
                Known.target(target(number), unit, "系统", TargetKind.INFORMATION_SYSTEM, plain()));
    }

    private FilingFacts prepare(int number, LocalDate day) {
        return FilingNeeds.of(
                new PrepareFiling(FILING, target(number), grading(number), NONE), known.facts, day);
    }

    private FilingFacts of(FilingCommand command) {
        return FilingNeeds.of(command, known.facts, TODAY);
    }

    private static GradingSubmitted submitted(int number) {
        return new GradingSubmitted(
                grading(number), target(number), content(InfringedObject.CITIZENS), NONE);
    }

    private static GradingApproved approved(int number) {
        return new GradingApproved(grading(number), target(number), 0, NONE);
    }

    private static ExistingGrading existing(SecurityProtectionLevel level) {
        return new ExistingGrading(
                GradedLevels.of(level, level),
                LocalDate.of(2021, 9, 1),
                LocalDate.of(2021, 9, 10),
                LocalDate.of(2021, 9, 20),
                "示例区教育局",
                ReportTemplate.CLASSIC,
                FILE);
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }

    private static LevelCounts counts(int l1, int l2, int l3) {
        return new LevelCounts(l1, l2, l3, 0, 0);
    }

    private static DraftFiling draft(@Nullable UnitSheet unit) {
        return new DraftFiling(
                FILING,
                new FilingDraft(
                        new GradingId("grading-00000001"), unit, null, null, null, null, null),
                NONE);
    }

    private static UnitSheet unit() {
        Contact contact =
                new Contact(Sealed.stored(FILING.value(), "c2VhbGVk"), "主任", null, null, null);
        Department department = new Department("信息中心", contact);
        return new UnitSheet(
                "示例小学",
                null,
                new Address("四川省", "示例市", "示例区", "示例路1号", "610000", new DivisionCode("510104")),
                null,
                contact,
                department,
                department,
                UnitSheet.Affiliation.COUNTY,
                null,
                UnitSheet.BodyKind.PUBLIC_INSTITUTION,
                null,
                14,
                null,
                counts(0, 1, 0),
                counts(0, 1, 0));
    }
}
