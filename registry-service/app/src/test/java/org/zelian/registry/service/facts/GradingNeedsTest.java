package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.below;
import static org.zelian.registry.service.facts.Known.content;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.onCloud;
import static org.zelian.registry.service.facts.Known.plain;
import static org.zelian.registry.service.facts.Known.target;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.domain.grading.GradedTarget;
import org.zelian.registry.domain.grading.GradingFacts;

import java.time.LocalDate;
import java.util.Objects;

class GradingNeedsTest {

    private static final ProtectionTargetId NETWORK = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId CARRIED = new ProtectionTargetId("target-00000002");
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Known known = new Known();

    @Test
    void nothing_is_known_of_a_target_that_does_not_exist() {
        assertThat(facts(start(), MAY).target()).isNull();
    }

    @Test
    void nothing_is_known_of_a_version_that_does_not_exist() {
        assertThat(facts(new SubmitGrading(grading(9), Basis.none()), MAY).target()).isNull();
    }

    @Test
    void entries_count_all_and_descriptions_up_to_the_last() {
        network(onCloud(2))
                .say(APRIL, described(null))
                .say(MAY, new BuildingBegun(NETWORK, Basis.none()));
        assertThat(graded(MAY))
                .returns(3L, GradedTarget::entries)
                .returns(2L, GradedTarget::described)
                .returns(MARCH, GradedTarget::registered)
                .returns(SecurityProtectionLevel.L2, GradedTarget::platform);
    }

    @Test
    void a_kind_is_that_of_the_day() {
        network(plain()).say(MAY, described(TargetKind.DATA_RESOURCE));
        assertThat(graded(APRIL).kind()).isEqualTo(TargetKind.NETWORK_FACILITY);
        assertThat(graded(MAY).kind()).isEqualTo(TargetKind.DATA_RESOURCE);
        assertThat(graded(APRIL).platform()).isNull();
    }

    @Test
    void a_network_carries_what_names_it_as_superior_from_its_approval() {
        carrying().say(MAY, approved(1));
        assertThat(graded(APRIL).carried()).isNull();
        assertThat(graded(MAY).carried()).isEqualTo(SecurityProtectionLevel.L2);
    }

    @Test
    void a_level_that_was_revoked_falls_back_to_the_one_before() {
        carrying()
                .say(MAY, approved(1), finalised(1))
                .say(MAY, submitted(2, InfringedObject.SOCIETY))
                .say(MAY.plusDays(1), approved(2));
        assertThat(graded(JUNE).carried()).isEqualTo(SecurityProtectionLevel.L3);
        known.say(JUNE, new GradingApprovalRevoked(grading(2), CARRIED, Basis.none()));
        assertThat(graded(JUNE).carried()).isEqualTo(SecurityProtectionLevel.L2);
        assertThat(graded(MAY.plusDays(1)).carried()).isEqualTo(SecurityProtectionLevel.L3);
    }

    @Test
    void becoming_final_does_not_put_a_version_before_one_approved_later() {
        carrying()
                .say(APRIL, approved(1))
                .say(APRIL, submitted(2, InfringedObject.SOCIETY))
                .say(MAY, approved(2))
                .say(JUNE, finalised(1));
        assertThat(graded(JUNE).carried()).isEqualTo(SecurityProtectionLevel.L3);
    }

    @Test
    void a_corrected_submission_has_the_right_level_from_its_approval() {
        carrying()
                .say(MAY, approved(1), finalised(1))
                .say(
                        APRIL,
                        new GradingSubmissionCorrected(
                                grading(1),
                                CARRIED,
                                1,
                                content(InfringedObject.SOCIETY),
                                Basis.none()));
        assertThat(graded(MAY).carried()).isEqualTo(SecurityProtectionLevel.L3);
        assertThat(graded(APRIL).carried()).isNull();
    }

    @Test
    void an_existing_level_is_in_force_once_it_is_accepted() {
        carrying()
                .say(
                        APRIL,
                        new ExistingGradingRecorded(
                                grading(3),
                                CARRIED,
                                existing(SecurityProtectionLevel.L2),
                                Basis.none()))
                .say(
                        APRIL,
                        new ExistingGradingCorrected(
                                grading(3),
                                CARRIED,
                                0,
                                existing(SecurityProtectionLevel.L3),
                                Basis.none()))
                .say(MAY, new ExistingGradingAccepted(grading(3), CARRIED, 1, Basis.none()));
        assertThat(graded(APRIL).carried()).isNull();
        assertThat(graded(MAY).carried()).isEqualTo(SecurityProtectionLevel.L3);
    }

    @Test
    void only_what_is_final_by_now_counts_as_final() {
        carrying().say(MAY, approved(1));
        assertThat(known.facts.gradings().isFinal(grading(1))).isFalse();
        known.say(JUNE, finalised(1));
        assertThat(known.facts.gradings().isFinal(grading(1))).isTrue();
        assertThat(known.facts.gradings().isFinal(grading(9))).isFalse();
    }

    @Test
    void a_category_is_looked_up_in_its_table() {
        network(plain())
                .say(MARCH, new GradingStarted(grading(1), NETWORK, matrix(), Basis.none()))
                .say(
                        APRIL,
                        new CodeIntroduced(
                                "system-category",
                                "PORTAL",
                                "门户网站",
                                0,
                                null,
                                null,
                                source(),
                                Basis.none()));
        assertThat(facts(draft("PORTAL"), APRIL).categoryInForce()).isTrue();
        assertThat(facts(draft("PORTAL"), MARCH).categoryInForce()).isFalse();
        assertThat(facts(draft("NONE"), APRIL).categoryInForce()).isFalse();
    }

    @Test
    void how_many_experts_are_enough_is_that_of_the_day() {
        known.say(APRIL, experts("5")).say(JUNE, experts("五"));
        assertThat(facts(start(), MARCH).experts()).isEqualTo(3);
        assertThat(facts(start(), MAY).experts()).isEqualTo(5);
        assertThat(facts(start(), JUNE).experts()).isEqualTo(3);
    }

    @Test
    void only_the_city_bureaus_own_system_names_the_bureau_as_it_is_called_that_day() {
        known.say(
                        MARCH,
                        target(NETWORK, Known.CITY, "市级平台", TargetKind.INFORMATION_SYSTEM, plain()),
                        target(CARRIED, SCHOOL, "选课", TargetKind.INFORMATION_SYSTEM, plain()))
                .say(MAY, new UnitRenamed(Known.CITY, "示例市教育和体育局", Basis.none()));
        assertThat(facts(start(), APRIL).cityBureau()).isEqualTo("示例单位00000001");
        assertThat(facts(start(), MAY).cityBureau()).isEqualTo("示例市教育和体育局");
        assertThat(
                        facts(new StartGrading(grading(1), CARRIED, matrix(), Basis.none()), MAY)
                                .cityBureau())
                .isNull();
    }

    private Known network(Architecture architecture) {
        return known.say(
                MARCH, target(NETWORK, SCHOOL, "校园网", TargetKind.NETWORK_FACILITY, architecture));
    }

    /** A network, and below it a system whose first version was submitted at level 2. */
    private Known carrying() {
        return network(plain())
                .say(
                        MARCH,
                        target(CARRIED, SCHOOL, "选课", TargetKind.INFORMATION_SYSTEM, below("校园网")))
                .say(MARCH, submitted(1, InfringedObject.CITIZENS));
    }

    private GradedTarget graded(LocalDate day) {
        GradedTarget graded = facts(start(), day).target();
        return Objects.requireNonNull(graded);
    }

    private GradingFacts facts(GradingCommand command, LocalDate day) {
        return GradingNeeds.of(command, known.facts, day);
    }

    private static StartGrading start() {
        return new StartGrading(grading(1), NETWORK, matrix(), Basis.none());
    }

    private static DraftGrading draft(String category) {
        return new DraftGrading(grading(1), null, category, null, null, null, Basis.none());
    }

    private static GradingSubmitted submitted(int number, InfringedObject object) {
        return new GradingSubmitted(grading(number), CARRIED, content(object), Basis.none());
    }

    private static GradingApproved approved(int number) {
        return new GradingApproved(grading(number), CARRIED, 0, Basis.none());
    }

    private static GradingFinalised finalised(int number) {
        return new GradingFinalised(grading(number), CARRIED, FILING, Basis.none());
    }

    private static TargetDescribed described(@Nullable TargetKind kind) {
        return new TargetDescribed(NETWORK, null, kind, null, null, null, null, Basis.none());
    }

    private static ExistingGrading existing(SecurityProtectionLevel level) {
        return new ExistingGrading(
                GradedLevels.of(level, level),
                FIRST,
                null,
                null,
                null,
                ReportTemplate.CLASSIC,
                Known.FILE);
    }

    private static ParameterSet experts(String value) {
        return new ParameterSet(
                "grading-experts-minimum", "专家人数", value, "人", source(), Basis.none());
    }

    private static Source source() {
        return new Source("登记簿自定", null, false);
    }

    private static GradingMatrix matrix() {
        return GradingMatrix.GBT22240_2020;
    }
}
