package org.zelian.registry.domain.protectiontarget;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;
import static org.zelian.registry.domain.Examples.paperAndReason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginBuilding;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginTrial;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectLifeTransition;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectTargetDescription;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ProtectionTargetTest {

    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final UnitId OTHER_SCHOOL = new UnitId("unit-00000002");
    private static final LocalDate BUILT = LocalDate.of(2026, 5, 6);
    private static final LocalDate TRIED = LocalDate.of(2026, 7, 8);
    private static final LocalDate WENT_ONLINE = LocalDate.of(2026, 9, 1);
    private static final Business BUSINESS =
            new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "办公");
    private static final ServiceProvision SERVICE =
            new ServiceProvision(
                    ServiceProvision.Scope.CITY,
                    null,
                    null,
                    ServiceProvision.Audience.STAFF,
                    null,
                    200);
    private static final Deployment DEPLOYMENT =
            new Deployment(
                    Deployment.Coverage.LOCAL_AREA,
                    null,
                    Deployment.Network.PRIVATE,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null);
    private static final Architecture ARCHITECTURE =
            new Architecture(Set.of(), null, null, null, null, null, null);

    private final Circumstances<ProtectionTarget> target = Circumstances.of(ProtectionTarget.class);

    @Test
    void a_new_system_is_registered_as_planned() {
        target.knowing(active(SCHOOL))
                .when(register(BuildKind.NEW, null, false))
                .records(registered(BuildKind.NEW, LifePhase.PLANNED, null));
    }

    @Test
    void an_existing_system_is_registered_as_online() {
        target.knowing(active(SCHOOL))
                .when(register(BuildKind.EXISTING, AT_FIRST, false))
                .records(registered(BuildKind.EXISTING, LifePhase.ONLINE, AT_FIRST));
    }

    @Test
    void a_state_secret_system_is_not_registered() {
        target.knowing(active(SCHOOL))
                .when(register(BuildKind.NEW, null, true))
                .isRefusedBy(StateSecretSystemsStayOutside.class);
    }

    @Test
    void a_unit_that_is_not_in_being_operates_nothing() {
        target.knowing(
                        new ProtectionTargetFacts(
                                new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, false),
                                Unfinished.NOTHING))
                .when(register(BuildKind.NEW, null, false))
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void an_existing_system_says_since_when_it_runs() {
        target.knowing(active(SCHOOL))
                .when(register(BuildKind.EXISTING, null, false))
                .isRefusedBy(CommissioningIsKnown.class, TODAY);
    }

    @Test
    void an_existing_system_did_not_begin_to_run_after_its_registration() {
        target.knowing(active(SCHOOL))
                .when(register(BuildKind.EXISTING, TOMORROW, false))
                .isRefusedBy(CommissioningIsKnown.class, TODAY);
    }

    @Test
    void nothing_is_registered_ahead() {
        target.knowing(active(SCHOOL))
                .on(TOMORROW)
                .when(register(BuildKind.NEW, null, false))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        planned().having(2).when(describe(null)).isAConflict();
    }

    @Test
    void who_has_seen_this_version_changes_it() {
        planned().having(1).when(describe("新名称")).records(described("新名称"));
    }

    @Test
    void a_handover_may_lie_ahead() {
        planned()
                .knowing(active(OTHER_SCHOOL))
                .on(TOMORROW)
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, paper()))
                .records(new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, paper()));
    }

    @Test
    void a_late_entry_gives_a_reason() {
        planned()
                .on(YESTERDAY)
                .when(new BeginBuilding(TARGET, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void a_late_entry_with_a_reason_is_taken() {
        planned()
                .on(YESTERDAY)
                .when(new BeginBuilding(TARGET, because()))
                .records(new BuildingBegun(TARGET, because()));
    }

    @Test
    void a_policy_acts_late_on_the_reason_of_what_it_follows() {
        planned()
                .by("policy:WhenUnitClosedThenItsTargetsAreHandedOver")
                .knowing(active(OTHER_SCHOOL))
                .on(YESTERDAY)
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, Basis.none()))
                .records(new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, Basis.none()));
    }

    @Test
    void a_description_that_says_nothing_is_not_an_entry() {
        planned().when(describe(null)).isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_description_says_only_what_changed() {
        planned().when(describe("新名称")).records(described("新名称"));
    }

    @Test
    void nothing_is_described_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        planned()
                .on(before)
                .when(describe("新名称"))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void nothing_is_described_ahead() {
        planned()
                .on(TOMORROW)
                .when(describe("新名称"))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_goes_back_from_trial_to_building() {
        inTrial()
                .when(new BeginBuilding(TARGET, because()))
                .isRefusedBy(LifeGoesForward.class, LifePhase.TRIAL, LifePhase.BUILDING);
    }

    @Test
    void a_phase_may_be_left_out() {
        planned()
                .when(new PutOnline(TARGET, because()))
                .records(new TargetPutOnline(TARGET, because()));
    }

    @Test
    void a_trial_does_not_begin_before_the_building() {
        planned()
                .given(BUILT, new BuildingBegun(TARGET, because()))
                .on(BUILT.minusDays(1))
                .when(new BeginTrial(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, BUILT.minusDays(1), BUILT, "");
    }

    @Test
    void nothing_goes_online_before_its_trial() {
        inTrial()
                .on(TRIED.minusDays(1))
                .when(new PutOnline(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TRIED.minusDays(1), TRIED, "");
    }

    @Test
    void a_trial_is_not_put_behind_going_online() {
        inTrial()
                .given(WENT_ONLINE, new TargetPutOnline(TARGET, because()))
                .on(WENT_ONLINE.plusDays(1))
                .when(new CorrectLifeTransition(TARGET, 2, because()))
                .isRefusedBy(
                        TransitionsKeepTheirOrder.class,
                        WENT_ONLINE.plusDays(1),
                        BUILT,
                        WENT_ONLINE);
    }

    @Test
    void a_transition_may_be_put_right_between_its_neighbours() {
        inTrial()
                .on(BUILT.plusDays(1))
                .when(new CorrectLifeTransition(TARGET, 1, because()))
                .records(new LifeTransitionCorrected(TARGET, 1, LifePhase.BUILDING, because()));
    }

    @Test
    void a_transition_is_not_put_behind_the_next() {
        inTrial()
                .on(TRIED.plusDays(1))
                .when(new CorrectLifeTransition(TARGET, 1, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TRIED.plusDays(1), AT_FIRST, TRIED);
    }

    @Test
    void what_follows_a_corrected_transition_keeps_the_right_day() {
        planned()
                .given(BUILT, new BuildingBegun(TARGET, because()))
                .given(TRIED, new LifeTransitionCorrected(TARGET, 1, LifePhase.BUILDING, because()))
                .on(TRIED.minusDays(1))
                .when(new BeginTrial(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TRIED.minusDays(1), TRIED, "");
    }

    @Test
    void building_that_was_corrected_does_not_begin_again() {
        planned()
                .given(TRIED, new BuildingBegun(TARGET, because()))
                .given(BUILT, new LifeTransitionCorrected(TARGET, 1, LifePhase.BUILDING, because()))
                .on(TRIED)
                .when(new BeginBuilding(TARGET, because()))
                .isRefusedBy(LifeGoesForward.class, LifePhase.BUILDING, LifePhase.BUILDING);
    }

    @Test
    void a_correction_of_a_correction_leads_to_the_first() {
        inTrial()
                .given(
                        BUILT.plusDays(3),
                        new LifeTransitionCorrected(TARGET, 1, LifePhase.BUILDING, because()))
                .on(BUILT.plusDays(2))
                .when(new CorrectLifeTransition(TARGET, 3, because()))
                .records(new LifeTransitionCorrected(TARGET, 3, LifePhase.BUILDING, because()));
    }

    @Test
    void a_correction_names_a_transition() {
        inTrial()
                .when(new CorrectLifeTransition(TARGET, 0, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 0);
    }

    @Test
    void a_correction_names_an_entry_that_exists() {
        inTrial()
                .when(new CorrectLifeTransition(TARGET, 9, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 9);
    }

    @Test
    void a_correction_gives_a_reason() {
        inTrial()
                .when(new CorrectLifeTransition(TARGET, 1, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_corrected_registration_says_all_that_it_said() {
        planned().on(AT_FIRST).when(correct(0, "对的名称")).records(corrected(0, "对的名称"));
    }

    @Test
    void a_registration_is_not_put_behind_what_followed_it() {
        inTrial()
                .on(TRIED)
                .when(correct(0, null))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TRIED, "", BUILT);
    }

    @Test
    void a_registration_is_not_put_behind_a_handover() {
        planned()
                .given(BUILT, new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, because()))
                .on(TRIED)
                .when(correct(0, null))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TRIED, "", BUILT);
    }

    @Test
    void life_begins_on_the_right_day_of_registration() {
        planned()
                .given(TRIED, corrected(0, "名称"))
                .on(BUILT)
                .when(new BeginBuilding(TARGET, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, BUILT, TRIED, "");
    }

    @Test
    void an_existing_system_is_not_put_before_the_day_it_began_to_run() {
        target.given(BUILT, registered(BuildKind.EXISTING, LifePhase.ONLINE, BUILT))
                .on(AT_FIRST)
                .when(correct(0, null))
                .isRefusedBy(CommissioningIsKnown.class, AT_FIRST);
    }

    @Test
    void a_description_is_not_put_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        planned()
                .given(BUILT, described("新名称"))
                .on(before)
                .when(correct(1, "新的名称"))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void a_transition_is_not_corrected_as_a_description() {
        inTrial().when(correct(1, "名称")).isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void a_corrected_description_gives_a_reason() {
        planned()
                .on(AT_FIRST)
                .when(
                        new CorrectTargetDescription(
                                TARGET, 0, "名称", null, null, null, null, null, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_late_handover_gives_a_reason() {
        planned()
                .knowing(active(OTHER_SCHOOL))
                .on(YESTERDAY)
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, paper()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void nothing_is_handed_over_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        planned()
                .knowing(active(OTHER_SCHOOL))
                .on(before)
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, because()))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void a_handover_is_to_another_unit() {
        planned()
                .knowing(active(SCHOOL))
                .when(new HandOverTarget(TARGET, SCHOOL, paper()))
                .isRefusedBy(AHandoverIsToAnotherUnit.class, SCHOOL.value());
    }

    @Test
    void a_handover_is_to_an_active_unit() {
        planned()
                .knowing(new ProtectionTargetFacts(null, Unfinished.NOTHING))
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, paper()))
                .isRefusedBy(TheUnitIsActive.class, OTHER_SCHOOL.value());
    }

    @Test
    void handovers_keep_their_order() {
        planned()
                .given(TRIED, new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, because()))
                .knowing(active(SCHOOL))
                .on(BUILT)
                .when(new HandOverTarget(TARGET, SCHOOL, paperAndReason()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, BUILT, TRIED, "");
    }

    @Test
    void a_handover_by_a_person_names_its_document() {
        planned()
                .knowing(active(OTHER_SCHOOL))
                .when(new HandOverTarget(TARGET, OTHER_SCHOOL, because()))
                .isRefusedBy(HandoversNameTheirDocument.class);
    }

    private Circumstances<ProtectionTarget> planned() {
        return target.given(AT_FIRST, registered(BuildKind.NEW, LifePhase.PLANNED, null));
    }

    private Circumstances<ProtectionTarget> inTrial() {
        return planned()
                .given(BUILT, new BuildingBegun(TARGET, because()))
                .given(TRIED, new TrialBegun(TARGET, because()));
    }

    private static ProtectionTargetFacts active(UnitId unit) {
        return new ProtectionTargetFacts(
                new UnitStanding(unit, UnitKind.PRIMARY_SCHOOL, true), Unfinished.NOTHING);
    }

    private static RegisterTarget register(
            BuildKind kind, @Nullable LocalDate commissioned, boolean stateSecret) {
        return new RegisterTarget(
                TARGET,
                SCHOOL,
                "名称",
                TargetKind.INFORMATION_SYSTEM,
                kind,
                commissioned,
                stateSecret,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                Basis.none());
    }

    private static TargetRegistered registered(
            BuildKind kind, LifePhase phase, @Nullable LocalDate commissioned) {
        return new TargetRegistered(
                TARGET,
                SCHOOL,
                "名称",
                TargetKind.INFORMATION_SYSTEM,
                kind,
                phase,
                commissioned,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                Basis.none());
    }

    private static DescribeTarget describe(@Nullable String name) {
        return new DescribeTarget(TARGET, name, null, null, null, null, null, because());
    }

    private static TargetDescribed described(String name) {
        return new TargetDescribed(TARGET, name, null, null, null, null, null, because());
    }

    private static CorrectTargetDescription correct(long entry, @Nullable String name) {
        return new CorrectTargetDescription(
                TARGET, entry, name, null, null, null, null, null, because());
    }

    private static TargetDescriptionCorrected corrected(long entry, String name) {
        return new TargetDescriptionCorrected(
                TARGET,
                entry,
                SCHOOL,
                name,
                TargetKind.INFORMATION_SYSTEM,
                BuildKind.NEW,
                LifePhase.PLANNED,
                null,
                BUSINESS,
                SERVICE,
                DEPLOYMENT,
                ARCHITECTURE,
                because());
    }
}
