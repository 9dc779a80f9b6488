package org.zelian.registry.domain.inspection;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.ATargetHasOnePlanAYear;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;

/** A target's one plan of a year. */
class ProtectionPlanDeskTest {

    private static final ProtectionPlanId ID = new ProtectionPlanId("plan-00000001");
    private static final ProtectionPlanId OTHER = new ProtectionPlanId("plan-00000002");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final UnitId SCHOOL = new UnitId("unit-00000003");
    private static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));

    private final Streams streams = new Streams();
    private final ProtectionPlanDesk desk =
            new ProtectionPlanDesk(
                    streams.of(FiledProtectionPlan.class), streams.of(Reservation.class));

    @Test
    void a_plan_that_is_filed_takes_its_year() {
        streams.knowing(known(SecurityProtectionLevel.L3))
                .when(file(ID, 2026), desk)
                .records(filed(2026), taken(2026, ID));
    }

    @Test
    void a_target_has_one_plan_a_year() {
        streams.knowing(known(SecurityProtectionLevel.L4))
                .given(year(2026), AT_FIRST, taken(2026, ID));
        streams.when(file(OTHER, 2026), desk).isRefusedBy(ATargetHasOnePlanAYear.class);
        streams.when(file(OTHER, 2027), desk)
                .records(
                        new ProtectionPlanFiled(OTHER, TARGET, plan(2027), because()),
                        taken(2027, OTHER));
    }

    @Test
    void plans_are_of_level_three_and_above() {
        streams.knowing(known(SecurityProtectionLevel.L2))
                .when(file(ID, 2026), desk)
                .isRefusedBy(LevelThreeAndAboveFileAPlan.class, SecurityProtectionLevel.L2);
        streams.knowing(known(null))
                .when(file(ID, 2026), desk)
                .isRefusedBy(LevelThreeAndAboveFileAPlan.class, "");
    }

    @Test
    void a_plan_is_not_filed_years_ahead() {
        streams.knowing(known(SecurityProtectionLevel.L3))
                .when(file(ID, 2028), desk)
                .isRefusedBy(APlanIsNotFiledYearsAhead.class, 2028, TODAY);
    }

    @Test
    void nothing_is_planned_for_what_is_not_registered() {
        streams.knowing(new ProtectionPlanFacts(null, null))
                .when(file(ID, 2026), desk)
                .isRefusedBy(TheTargetIsRegistered.class, TARGET.value());
    }

    @Test
    void nothing_is_filed_before_its_target_or_ahead() {
        LocalDate before = AT_FIRST.minusDays(1);
        streams.knowing(known(SecurityProtectionLevel.L3));
        streams.on(before)
                .when(file(ID, 2026), desk)
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
        streams.on(TOMORROW)
                .when(file(ID, 2026), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_is_filed_for_a_unit_that_is_not_in_being() {
        streams.knowing(new ProtectionPlanFacts(standing(false), SecurityProtectionLevel.L3))
                .when(file(ID, 2026), desk)
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void a_plan_put_right_within_its_year_keeps_it() {
        once().when(correct(0, 2026), desk).records(corrected(0, 2026));
    }

    @Test
    void a_plan_put_right_to_another_year_moves_there() {
        once().when(correct(0, 2025), desk)
                .records(
                        corrected(0, 2025),
                        taken(2025, ID),
                        new Released(ReservationKind.PROTECTIONPLAN, thing(2026), ID.value()));
    }

    @Test
    void a_plan_is_not_moved_to_a_year_that_has_one() {
        once().given(year(2025), AT_FIRST, taken(2025, OTHER))
                .when(correct(0, 2025), desk)
                .isRefusedBy(ATargetHasOnePlanAYear.class);
    }

    @Test
    void a_correction_gives_a_reason_and_names_an_entry() {
        once().when(new CorrectProtectionPlan(ID, 0, plan(2026), Basis.none()), desk)
                .isRefusedBy(CorrectionsGiveAReason.class);
        streams.when(correct(1, 2026), desk).isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void what_is_put_right_may_have_been() {
        once().when(correct(0, 2028), desk)
                .isRefusedBy(APlanIsNotFiledYearsAhead.class, 2028, TODAY);
        streams.knowing(known(SecurityProtectionLevel.L1))
                .when(correct(0, 2026), desk)
                .isRefusedBy(LevelThreeAndAboveFileAPlan.class, SecurityProtectionLevel.L1);
    }

    @Test
    void who_has_seen_another_version_corrects_nothing() {
        once().having(2).when(correct(0, 2026), desk).isAConflict();
    }

    private Streams once() {
        return streams.knowing(known(SecurityProtectionLevel.L3))
                .given(year(2026), AT_FIRST, taken(2026, ID))
                .given(ID.value(), AT_FIRST, filed(2026));
    }

    private static ProtectionPlanFacts known(@Nullable SecurityProtectionLevel level) {
        return new ProtectionPlanFacts(standing(true), level);
    }

    private static TargetStanding standing(boolean active) {
        return new TargetStanding(
                new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, active), AT_FIRST, null);
    }

    private static ProtectionPlan plan(int year) {
        return new ProtectionPlan(year, FILE, null);
    }

    private static FileProtectionPlan file(ProtectionPlanId id, int year) {
        return new FileProtectionPlan(id, TARGET, plan(year), because());
    }

    private static ProtectionPlanFiled filed(int year) {
        return new ProtectionPlanFiled(ID, TARGET, plan(year), because());
    }

    private static CorrectProtectionPlan correct(long entry, int year) {
        return new CorrectProtectionPlan(ID, entry, plan(year), because());
    }

    private static ProtectionPlanCorrected corrected(long entry, int year) {
        return new ProtectionPlanCorrected(ID, TARGET, entry, plan(year), because());
    }

    private static String thing(int year) {
        return TARGET.value() + ":" + year;
    }

    private static String year(int year) {
        return ReservationEvent.stream(ReservationKind.PROTECTIONPLAN, thing(year));
    }

    private static Taken taken(int year, ProtectionPlanId holder) {
        return new Taken(ReservationKind.PROTECTIONPLAN, thing(year), holder.value());
    }
}
