package org.zelian.registry.domain.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zelian.registry.contract.protectiontarget.LifePhase.BUILDING;
import static org.zelian.registry.contract.protectiontarget.LifePhase.ONLINE;
import static org.zelian.registry.contract.protectiontarget.LifePhase.PLANNED;
import static org.zelian.registry.contract.protectiontarget.LifePhase.RETIRED;
import static org.zelian.registry.contract.protectiontarget.LifePhase.SUSPENDED;
import static org.zelian.registry.contract.protectiontarget.LifePhase.TRIAL;
import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;
import static org.zelian.registry.domain.Examples.paperAndReason;
import static org.zelian.registry.domain.protectiontarget.Lives.CHANGE;
import static org.zelian.registry.domain.protectiontarget.Lives.DAY;
import static org.zelian.registry.domain.protectiontarget.Lives.DESTROYED;
import static org.zelian.registry.domain.protectiontarget.Lives.HEAD;
import static org.zelian.registry.domain.protectiontarget.Lives.OTHER_SCHOOL;
import static org.zelian.registry.domain.protectiontarget.Lives.SCHOOL;
import static org.zelian.registry.domain.protectiontarget.Lives.TARGET;
import static org.zelian.registry.domain.protectiontarget.Lives.corrected;
import static org.zelian.registry.domain.protectiontarget.Lives.described;
import static org.zelian.registry.domain.protectiontarget.Lives.having;
import static org.zelian.registry.domain.protectiontarget.Lives.in;
import static org.zelian.registry.domain.protectiontarget.Lives.retire;
import static org.zelian.registry.domain.protectiontarget.Lives.retired;
import static org.zelian.registry.domain.protectiontarget.Lives.suspended;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginBuilding;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginTrial;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectLifeTransition;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RecordMajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.ResumeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.SuspendTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.domain.Circumstances.Result;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 停用, 恢复, 退役 and 重大变更. */
class LifeTest {

    private static final RectificationId ORDER = new RectificationId("rectification-00000001");

    /** Every step of life, and what else is asked of a target, by the phases it is asked in. */
    private static Map<ProtectionTargetCommand, Set<LifePhase>> steps() {
        Map<ProtectionTargetCommand, Set<LifePhase>> steps = new LinkedHashMap<>();
        steps.put(new BeginBuilding(TARGET, because()), EnumSet.of(PLANNED));
        steps.put(new BeginTrial(TARGET, because()), EnumSet.of(PLANNED, BUILDING));
        steps.put(new PutOnline(TARGET, because()), EnumSet.of(PLANNED, BUILDING, TRIAL));
        steps.put(new SuspendTarget(TARGET, because()), EnumSet.of(ONLINE));
        steps.put(new ResumeTarget(TARGET, because()), EnumSet.of(SUSPENDED));
        steps.put(retire(), EnumSet.complementOf(EnumSet.of(RETIRED)));
        steps.put(
                new RecordMajorChange(TARGET, CHANGE, because()),
                EnumSet.of(TRIAL, ONLINE, SUSPENDED));
        steps.put(
                new DescribeTarget(TARGET, "新名称", null, null, null, null, null, because()),
                EnumSet.complementOf(EnumSet.of(RETIRED)));
        steps.put(
                new HandOverTarget(TARGET, OTHER_SCHOOL, paper()),
                EnumSet.complementOf(EnumSet.of(RETIRED)));
        return steps;
    }

    @TestFactory
    Stream<DynamicTest> each_step_is_tried_in_each_phase() {
        return steps().entrySet().stream()
                .flatMap(
                        step ->
                                Stream.of(LifePhase.values())
                                        .map(
                                                phase ->
                                                        tried(
                                                                step.getKey(),
                                                                step.getValue(),
                                                                phase)));
    }

    private static DynamicTest tried(
            ProtectionTargetCommand step, Set<LifePhase> from, LifePhase phase) {
        String name = step.getClass().getSimpleName() + " in " + phase;
        return dynamicTest(
                name,
                () -> {
                    Result<ProtectionTarget> result =
                            in(phase).knowing(having(Unfinished.NOTHING)).as(HEAD).when(step);
                    if (from.contains(phase)) {
                        result.validator().expectSuccessfulHandlerExecution();
                    } else {
                        result.validator().expectNoEvents().expectException(Refused.class);
                    }
                });
    }

    @Test
    void what_is_in_use_is_suspended_by_its_unit() {
        in(ONLINE)
                .as(HEAD)
                .when(new SuspendTarget(TARGET, because()))
                .records(new TargetSuspended(TARGET, false, because()));
    }

    @Test
    void an_authority_orders_a_suspension() {
        for (Role role : new Role[] {Role.DISTRICT_ADMIN, Role.CITY_ADMIN}) {
            in(ONLINE)
                    .as(role)
                    .when(new SuspendTarget(TARGET, paperAndReason()))
                    .records(new TargetSuspended(TARGET, true, paperAndReason()));
        }
    }

    @Test
    void only_what_is_in_use_is_suspended() {
        in(TRIAL)
                .as(HEAD)
                .when(new SuspendTarget(TARGET, because()))
                .isRefusedBy(OnlyAnOnlineSystemIsSuspended.class, TRIAL);
    }

    @Test
    void a_suspension_gives_a_reason() {
        in(ONLINE)
                .as(HEAD)
                .when(new SuspendTarget(TARGET, Basis.none()))
                .isRefusedBy(SuspensionsGiveAReason.class);
    }

    @Test
    void an_ordered_suspension_names_its_document() {
        in(ONLINE)
                .as(Role.DISTRICT_ADMIN)
                .when(new SuspendTarget(TARGET, because()))
                .isRefusedBy(OrderedSuspensionsNameTheirDocument.class);
    }

    @Test
    void nothing_is_suspended_ahead() {
        in(ONLINE)
                .as(HEAD)
                .on(TOMORROW)
                .when(new SuspendTarget(TARGET, because()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_is_suspended_before_it_went_online() {
        in(ONLINE)
                .as(HEAD)
                .on(DAY.minusDays(1))
                .when(new SuspendTarget(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, DAY.minusDays(1), DAY, "");
    }

    @Test
    void what_its_unit_suspended_its_unit_resumes() {
        in(SUSPENDED)
                .as(HEAD)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .records(new TargetResumed(TARGET, Basis.none()));
    }

    @Test
    void what_an_authority_ordered_its_unit_does_not_resume() {
        in(ONLINE)
                .given(DAY, suspended(true))
                .as(HEAD)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .isRefusedBy(WhoeverSuspendedResumes.class);
    }

    @Test
    void what_its_unit_suspended_no_authority_resumes() {
        in(SUSPENDED)
                .as(Role.CITY_ADMIN)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .isRefusedBy(WhoeverSuspendedResumes.class);
    }

    @Test
    void what_an_authority_ordered_one_resumes() {
        in(ONLINE)
                .given(DAY, suspended(true))
                .as(Role.DISTRICT_ADMIN)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .records(new TargetResumed(TARGET, Basis.none()));
    }

    @Test
    void only_what_is_suspended_is_resumed() {
        in(ONLINE)
                .as(HEAD)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .isRefusedBy(OnlyASuspendedSystemIsResumed.class, ONLINE);
    }

    @Test
    void a_system_is_suspended_as_often_as_it_is_resumed() {
        in(SUSPENDED)
                .given(DAY, new TargetResumed(TARGET, because()))
                .as(HEAD)
                .when(new SuspendTarget(TARGET, because()))
                .records(new TargetSuspended(TARGET, false, because()));
    }

    @Test
    void a_late_resumption_gives_a_reason() {
        in(SUSPENDED)
                .as(HEAD)
                .on(YESTERDAY)
                .when(new ResumeTarget(TARGET, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void a_suspended_system_is_retired() {
        in(SUSPENDED)
                .knowing(having(Unfinished.NOTHING))
                .as(HEAD)
                .when(retire())
                .records(new TargetRetired(TARGET, DESTROYED, because()));
    }

    @Test
    void what_was_only_planned_is_given_up_and_had_no_data() {
        Retirement none = new Retirement(DataDisposal.NONE, "未建设，没有数据", null);
        in(PLANNED)
                .knowing(having(Unfinished.NOTHING))
                .as(HEAD)
                .when(new RetireTarget(TARGET, none, because()))
                .records(new TargetRetired(TARGET, none, because()));
    }

    @Test
    void the_disposal_of_data_is_proven() {
        in(ONLINE)
                .knowing(having(Unfinished.NOTHING))
                .as(HEAD)
                .when(
                        new RetireTarget(
                                TARGET,
                                new Retirement(DataDisposal.MIGRATED, "迁至新平台", null),
                                because()))
                .isRefusedBy(DataDisposalsAreProven.class, DataDisposal.MIGRATED);
    }

    @Test
    void a_filing_is_cancelled_first() {
        FilingId filing = new FilingId("filing-00000001");
        in(ONLINE)
                .knowing(having(new Unfinished(filing, Set.of(), null)))
                .as(HEAD)
                .when(retire())
                .isRefusedBy(ARetiredSystemsFilingIsCancelled.class, filing.value());
    }

    @Test
    void open_orders_are_dealt_with_first() {
        in(ONLINE)
                .knowing(having(new Unfinished(null, Set.of(ORDER), null)))
                .as(HEAD)
                .when(retire())
                .isRefusedBy(ARetiredSystemHasNoOpenOrder.class, ORDER.value());
    }

    @Test
    void a_grading_under_review_is_decided_first() {
        GradingId grading = new GradingId("grading-00000001");
        in(ONLINE)
                .knowing(having(new Unfinished(null, Set.of(), grading)))
                .as(HEAD)
                .when(retire())
                .isRefusedBy(ARetiredSystemsGradingIsDecided.class, grading.value());
    }

    @Test
    void what_is_retired_takes_nothing_new() {
        in(RETIRED)
                .as(HEAD)
                .when(new ResumeTarget(TARGET, because()))
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, DAY);
    }

    @Test
    void what_was_so_before_it_was_retired_may_still_be_entered() {
        in(RETIRED)
                .on(DAY.minusDays(1))
                .when(new DescribeTarget(TARGET, "名称二", null, null, null, null, null, because()))
                .records(described("名称二"));
    }

    @Test
    void what_is_retired_is_still_put_right() {
        in(RETIRED)
                .as(HEAD)
                .on(YESTERDAY)
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .records(new LifeTransitionCorrected(TARGET, 2, RETIRED, because()));
    }

    @Test
    void it_is_retired_from_the_right_day() {
        in(RETIRED)
                .given(YESTERDAY, new LifeTransitionCorrected(TARGET, 2, RETIRED, because()))
                .as(HEAD)
                .when(new ResumeTarget(TARGET, because()))
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, YESTERDAY);
    }

    @Test
    void a_suspension_is_put_right_between_its_neighbours() {
        in(SUSPENDED)
                .given(TODAY, new TargetResumed(TARGET, because()))
                .as(HEAD)
                .on(DAY.minusDays(1))
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, DAY.minusDays(1), DAY, TODAY);
    }

    @Test
    void what_an_authority_ordered_its_unit_does_not_put_right() {
        in(ONLINE)
                .given(DAY, suspended(true))
                .as(HEAD)
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .isRefusedBy(TransitionsArePutRightByTheirSide.class);
    }

    @Test
    void what_an_authority_resumed_one_puts_right() {
        in(ONLINE)
                .given(DAY, suspended(true), new TargetResumed(TARGET, because()))
                .as(Role.CITY_ADMIN)
                .when(new CorrectLifeTransition(TARGET, 3, because()))
                .records(new LifeTransitionCorrected(TARGET, 3, ONLINE, because()));
    }

    @Test
    void a_step_of_its_unit_no_authority_puts_right() {
        in(SUSPENDED)
                .as(Role.DISTRICT_ADMIN)
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .isRefusedBy(TransitionsArePutRightByTheirSide.class);
    }

    @Test
    void a_major_change_is_no_transition() {
        in(ONLINE)
                .given(DAY, new TargetMajorlyChanged(TARGET, CHANGE, because()))
                .as(HEAD)
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 2);
    }

    @Test
    void what_runs_changes() {
        in(ONLINE)
                .as(Role.UNIT_IT)
                .when(new RecordMajorChange(TARGET, CHANGE, Basis.none()))
                .records(new TargetMajorlyChanged(TARGET, CHANGE, Basis.none()));
    }

    @Test
    void a_major_change_is_of_what_ran_on_its_day() {
        in(ONLINE)
                .on(DAY.minusDays(1))
                .when(new RecordMajorChange(TARGET, CHANGE, because()))
                .isRefusedBy(MajorChangesAreOfRunningSystems.class, PLANNED);
    }

    @Test
    void no_major_change_precedes_registration() {
        in(ONLINE)
                .on(AT_FIRST.minusDays(1))
                .when(new RecordMajorChange(TARGET, CHANGE, because()))
                .isRefusedBy(MajorChangesAreOfRunningSystems.class, "");
    }

    @Test
    void a_major_change_of_before_it_was_retired_may_still_be_entered() {
        in(ONLINE)
                .given(YESTERDAY, retired())
                .on(DAY)
                .when(new RecordMajorChange(TARGET, CHANGE, because()))
                .records(new TargetMajorlyChanged(TARGET, CHANGE, because()));
    }

    @Test
    void a_registration_is_not_put_behind_a_major_change() {
        Lives.existing()
                .given(DAY, new TargetMajorlyChanged(TARGET, CHANGE, because()))
                .on(DAY.plusDays(1))
                .when(Lives.correct())
                .isRefusedBy(TransitionsKeepTheirOrder.class, DAY.plusDays(1), "", DAY);
    }

    @Test
    void a_registration_is_not_put_behind_a_suspension() {
        Lives.existing()
                .given(DAY, suspended(false))
                .on(DAY.plusDays(1))
                .when(Lives.correct())
                .isRefusedBy(TransitionsKeepTheirOrder.class, DAY.plusDays(1), "", DAY);
    }

    @Test
    void an_existing_system_put_right_is_suspended_from_its_right_day() {
        Lives.existing()
                .given(DAY, corrected())
                .as(HEAD)
                .on(DAY.minusDays(1))
                .when(new SuspendTarget(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, DAY.minusDays(1), DAY, "");
    }

    @Test
    void a_system_that_was_handed_over_is_retired() {
        in(ONLINE)
                .given(DAY, new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, paper()))
                .knowing(having(Unfinished.NOTHING))
                .as(HEAD)
                .when(retire())
                .records(new TargetRetired(TARGET, DESTROYED, because()));
    }

    @Test
    void each_phase_is_reached() {
        assertThat(Lives.IN).containsOnlyKeys(LifePhase.values());
    }
}
