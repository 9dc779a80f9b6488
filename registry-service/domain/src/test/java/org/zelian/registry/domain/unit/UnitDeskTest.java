package org.zelian.registry.domain.unit;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.unit.Units.ACADEMY;
import static org.zelian.registry.domain.unit.Units.CITY;
import static org.zelian.registry.domain.unit.Units.CREDIT_CODE;
import static org.zelian.registry.domain.unit.Units.DISTRICT;
import static org.zelian.registry.domain.unit.Units.DIVISION;
import static org.zelian.registry.domain.unit.Units.NEIGHBOUR;
import static org.zelian.registry.domain.unit.Units.NO_CODES;
import static org.zelian.registry.domain.unit.Units.SCHOOL;
import static org.zelian.registry.domain.unit.Units.SCHOOL_CODE;
import static org.zelian.registry.domain.unit.Units.SYSTEM;
import static org.zelian.registry.domain.unit.Units.WEBSITE;
import static org.zelian.registry.domain.unit.Units.bothCodes;
import static org.zelian.registry.domain.unit.Units.creditCode;
import static org.zelian.registry.domain.unit.Units.ending;
import static org.zelian.registry.domain.unit.Units.nature;
import static org.zelian.registry.domain.unit.Units.registered;
import static org.zelian.registry.domain.unit.Units.standing;
import static org.zelian.registry.domain.unit.Units.under;
import static org.zelian.registry.domain.unit.Units.underTheDistrict;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitRegistration;
import org.zelian.registry.contract.unit.UnitCommand.MergeUnit;
import org.zelian.registry.contract.unit.UnitCommand.RecordUnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitCommand.SplitUnit;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.reservation.ACreditCodeIsHeldOnce;
import org.zelian.registry.domain.reservation.ASchoolCodeIsHeldOnce;
import org.zelian.registry.domain.reservation.Reservation;

import java.util.List;
import java.util.Map;
import java.util.Set;

class UnitDeskTest {

    private static final Taken CREDIT_CODE_TAKEN =
            new Taken(ReservationKind.CREDITCODE, CREDIT_CODE, SCHOOL.value());
    private static final Released CREDIT_CODE_RELEASED =
            new Released(ReservationKind.CREDITCODE, CREDIT_CODE, SCHOOL.value());
    private static final Taken SCHOOL_CODE_TAKEN =
            new Taken(ReservationKind.SCHOOLCODE, SCHOOL_CODE, SCHOOL.value());
    private static final Released SCHOOL_CODE_RELEASED =
            new Released(ReservationKind.SCHOOLCODE, SCHOOL_CODE, SCHOOL.value());

    private final Streams streams = new Streams();
    private final UnitDesk desk =
            new UnitDesk(streams.of(Unit.class), streams.of(Reservation.class));

    @Test
    void a_registered_unit_takes_its_codes() {
        streams.knowing(underTheDistrict())
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, bothCodes()), desk)
                .records(
                        registered(SCHOOL, UnitKind.PRIMARY_SCHOOL, bothCodes()),
                        CREDIT_CODE_TAKEN,
                        SCHOOL_CODE_TAKEN);
    }

    @Test
    void a_credit_code_is_held_once() {
        heldBy(NEIGHBOUR, ReservationKind.CREDITCODE, CREDIT_CODE)
                .knowing(underTheDistrict())
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, bothCodes()), desk)
                .isRefusedBy(ACreditCodeIsHeldOnce.class, CREDIT_CODE);
    }

    @Test
    void a_school_code_is_held_once() {
        heldBy(NEIGHBOUR, ReservationKind.SCHOOLCODE, SCHOOL_CODE)
                .knowing(underTheDistrict())
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, bothCodes()), desk)
                .isRefusedBy(ASchoolCodeIsHeldOnce.class, SCHOOL_CODE);
    }

    @Test
    void a_code_that_was_released_is_taken_again() {
        heldBy(NEIGHBOUR, ReservationKind.SCHOOLCODE, SCHOOL_CODE)
                .given(
                        "reservation-schoolcode-" + SCHOOL_CODE,
                        YESTERDAY,
                        new Released(ReservationKind.SCHOOLCODE, SCHOOL_CODE, NEIGHBOUR.value()))
                .knowing(underTheDistrict())
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, bothCodes()), desk)
                .records(
                        registered(SCHOOL, UnitKind.PRIMARY_SCHOOL, bothCodes()),
                        CREDIT_CODE_TAKEN,
                        SCHOOL_CODE_TAKEN);
    }

    @Test
    void a_credit_code_that_does_not_check_out_needs_a_word_why() {
        streams.knowing(underTheDistrict())
                .when(
                        register(
                                UnitKind.PRIMARY_SCHOOL,
                                DISTRICT,
                                creditCode("91350211M0000XUF46", null)),
                        desk)
                .isRefusedBy(CreditCodesCheckOutOrSayWhy.class, "91350211M0000XUF46");
    }

    @Test
    void a_credit_code_that_is_recorded_later_needs_a_word_too() {
        coded().when(
                        new RecordUnitCodes(
                                SCHOOL, creditCode("91350211M0000XUF46", null), because()),
                        desk)
                .isRefusedBy(CreditCodesCheckOutOrSayWhy.class, "91350211M0000XUF46");
    }

    @Test
    void a_credit_code_that_is_put_right_needs_a_word_too() {
        coded().knowing(underTheDistrict())
                .on(AT_FIRST)
                .when(
                        new CorrectUnitRegistration(
                                SCHOOL,
                                0,
                                "示例学校",
                                nature(UnitKind.PRIMARY_SCHOOL),
                                DISTRICT,
                                DIVISION,
                                creditCode("91350211M0000XUF46", null),
                                null,
                                because()),
                        desk)
                .isRefusedBy(CreditCodesCheckOutOrSayWhy.class, "91350211M0000XUF46");
    }

    @Test
    void a_credit_code_that_does_not_check_out_is_kept_with_a_word_why() {
        UnitCodes codes = creditCode("91350211M0000XUF46", "证照原件如此");
        streams.knowing(underTheDistrict())
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, codes), desk)
                .records(
                        registered(SCHOOL, UnitKind.PRIMARY_SCHOOL, codes),
                        new Taken(
                                ReservationKind.CREDITCODE, "91350211M0000XUF46", SCHOOL.value()));
    }

    @Test
    void no_unit_is_registered_ahead() {
        streams.knowing(underTheDistrict())
                .on(TOMORROW)
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, NO_CODES), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_school_has_a_superior() {
        streams.knowing(under(null))
                .when(register(UnitKind.PRIMARY_SCHOOL, null, NO_CODES), desk)
                .isRefusedBy(OnlyTheCityBureauHasNoSuperior.class, UnitKind.PRIMARY_SCHOOL);
    }

    @Test
    void the_city_bureau_has_none() {
        streams.knowing(underTheDistrict())
                .when(register(UnitKind.CITY_BUREAU, DISTRICT, NO_CODES), desk)
                .isRefusedBy(OnlyTheCityBureauHasNoSuperior.class, UnitKind.CITY_BUREAU);
    }

    @Test
    void there_is_no_second_city_bureau() {
        streams.knowing(under(null))
                .when(register(UnitKind.CITY_BUREAU, null, NO_CODES), desk)
                .isRefusedBy(ThereIsOneCityBureau.class);
    }

    @Test
    void the_bootstrap_registers_the_first_city_bureau() {
        streams.by("bootstrap")
                .knowing(new UnitFacts(null, false, null, true, Map.of(), Set.of(), Set.of()))
                .when(register(UnitKind.CITY_BUREAU, null, NO_CODES), desk)
                .records(registered(SCHOOL, UnitKind.CITY_BUREAU, NO_CODES));
    }

    @Test
    void a_district_bureau_stands_under_the_city() {
        streams.knowing(underTheDistrict())
                .when(register(UnitKind.DISTRICT_BUREAU, DISTRICT, NO_CODES), desk)
                .isRefusedBy(DistrictBureausStandUnderTheCity.class, DISTRICT.value());
    }

    @Test
    void a_superior_is_active_on_the_day() {
        streams.knowing(under(new UnitStanding(DISTRICT, UnitKind.DISTRICT_BUREAU, false)))
                .when(register(UnitKind.PRIMARY_SCHOOL, DISTRICT, NO_CODES), desk)
                .isRefusedBy(TheUnitIsActive.class, DISTRICT.value());
    }

    @Test
    void new_codes_free_the_old_ones() {
        coded().when(new RecordUnitCodes(SCHOOL, NO_CODES, because()), desk)
                .records(
                        new UnitCodesRecorded(SCHOOL, NO_CODES, because()),
                        CREDIT_CODE_RELEASED,
                        SCHOOL_CODE_RELEASED);
    }

    @Test
    void a_code_that_stays_is_not_touched() {
        UnitCodes codes = creditCode(CREDIT_CODE, null);
        coded().when(new RecordUnitCodes(SCHOOL, codes, because()), desk)
                .records(new UnitCodesRecorded(SCHOOL, codes, because()), SCHOOL_CODE_RELEASED);
    }

    @Test
    void codes_are_not_recorded_twice() {
        coded().when(new RecordUnitCodes(SCHOOL, bothCodes(), because()), desk)
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void codes_are_not_recorded_ahead() {
        coded().on(TOMORROW)
                .when(new RecordUnitCodes(SCHOOL, NO_CODES, because()), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        coded().having(2)
                .when(new RecordUnitCodes(SCHOOL, NO_CODES, because()), desk)
                .isAConflict();
    }

    @Test
    void a_merged_unit_hands_over_its_systems_and_frees_its_codes() {
        MergeUnit command =
                new MergeUnit(
                        SCHOOL,
                        NEIGHBOUR,
                        List.of(new TargetSuccession(SYSTEM, NEIGHBOUR)),
                        because());
        coded().knowing(ending(SYSTEM))
                .on(TOMORROW)
                .when(command, desk)
                .records(
                        new UnitMerged(SCHOOL, NEIGHBOUR, command.successions(), because()),
                        CREDIT_CODE_RELEASED,
                        SCHOOL_CODE_RELEASED);
    }

    @Test
    void a_unit_is_not_merged_into_itself() {
        coded().knowing(ending())
                .when(new MergeUnit(SCHOOL, SCHOOL, List.of(), because()), desk)
                .isRefusedBy(ASuccessorIsAnotherUnit.class, SCHOOL.value());
    }

    @Test
    void a_unit_is_not_merged_into_one_that_is_not_in_being() {
        coded().knowing(ending())
                .when(new MergeUnit(SCHOOL, ACADEMY, List.of(), because()), desk)
                .isRefusedBy(TheUnitIsActive.class, ACADEMY.value());
    }

    @Test
    void no_system_is_left_without_a_unit() {
        coded().knowing(ending(SYSTEM, WEBSITE))
                .when(close(new TargetSuccession(SYSTEM, NEIGHBOUR)), desk)
                .isRefusedBy(EverySystemHasItsSuccessor.class, 1, WEBSITE.value());
    }

    @Test
    void a_system_goes_to_one_unit() {
        coded().knowing(ending(SYSTEM))
                .when(
                        close(
                                new TargetSuccession(SYSTEM, NEIGHBOUR),
                                new TargetSuccession(SYSTEM, NEIGHBOUR)),
                        desk)
                .isRefusedBy(ASystemHasOneSuccessor.class, SYSTEM.value());
    }

    @Test
    void a_closed_unit_does_not_keep_its_systems() {
        coded().knowing(ending(SYSTEM))
                .when(close(new TargetSuccession(SYSTEM, SCHOOL)), desk)
                .isRefusedBy(ASuccessorIsAnotherUnit.class, SCHOOL.value());
    }

    @Test
    void a_unit_ends_once() {
        coded().given(SCHOOL.value(), TOMORROW, new UnitClosed(SCHOOL, List.of(), because()))
                .knowing(ending())
                .when(close(), desk)
                .isRefusedBy(AUnitEndsOnce.class, TOMORROW);
    }

    @Test
    void the_end_comes_last() {
        coded().given(SCHOOL.value(), TOMORROW, new UnitRenamed(SCHOOL, "样例小学", because()))
                .knowing(ending())
                .when(close(), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, TOMORROW, "");
    }

    @Test
    void a_bureau_with_units_below_it_does_not_end() {
        UnitFacts facts =
                new UnitFacts(
                        null, false, CITY, true, Map.of(), Set.of(), Set.of(NEIGHBOUR, ACADEMY));
        coded().knowing(facts).when(close(), desk).isRefusedBy(UnitsBelowHaveMovedFirst.class, 2);
    }

    @Test
    void the_city_bureau_does_not_end() {
        streams.given(CITY.value(), AT_FIRST, registered(CITY, UnitKind.CITY_BUREAU, NO_CODES))
                .knowing(ending())
                .when(new CloseUnit(CITY, List.of(), because()), desk)
                .isRefusedBy(TheCityBureauRemains.class);
    }

    @Test
    void a_split_makes_several_units() {
        coded().knowing(ending())
                .when(split(false, NEIGHBOUR), desk)
                .isRefusedBy(ASplitMakesSeveral.class);
    }

    @Test
    void a_unit_that_goes_on_after_a_split_keeps_its_codes_and_systems() {
        coded().knowing(ending(SYSTEM))
                .when(split(true, NEIGHBOUR), desk)
                .records(new UnitSplit(SCHOOL, List.of(NEIGHBOUR), true, List.of(), because()));
    }

    @Test
    void a_unit_that_a_split_ends_hands_over_everything() {
        SplitUnit command = split(false, NEIGHBOUR, DISTRICT);
        UnitFacts facts =
                new UnitFacts(
                        null,
                        false,
                        CITY,
                        true,
                        Map.of(
                                NEIGHBOUR,
                                standing(NEIGHBOUR, UnitKind.PRIMARY_SCHOOL),
                                DISTRICT,
                                standing(DISTRICT, UnitKind.DISTRICT_BUREAU)),
                        Set.of(SYSTEM),
                        Set.of());
        coded().knowing(facts)
                .when(command, desk)
                .isRefusedBy(EverySystemHasItsSuccessor.class, 1, SYSTEM.value());
    }

    @Test
    void a_corrected_registration_settles_its_codes() {
        coded().knowing(underTheDistrict())
                .on(AT_FIRST)
                .when(correct(0, UnitKind.NINE_YEAR_SCHOOL), desk)
                .records(
                        new UnitRegistrationCorrected(
                                SCHOOL,
                                0,
                                "示例学校",
                                nature(UnitKind.NINE_YEAR_SCHOOL),
                                DISTRICT,
                                DIVISION,
                                NO_CODES,
                                null,
                                because()),
                        CREDIT_CODE_RELEASED,
                        SCHOOL_CODE_RELEASED);
    }

    @Test
    void a_registration_is_not_put_behind_what_followed_it() {
        coded().given(SCHOOL.value(), YESTERDAY, new UnitRenamed(SCHOOL, "样例小学", because()))
                .knowing(underTheDistrict())
                .when(correct(0, UnitKind.PRIMARY_SCHOOL), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", YESTERDAY);
    }

    @Test
    void a_correction_of_a_registration_names_it() {
        coded().given(SCHOOL.value(), YESTERDAY, new UnitRenamed(SCHOOL, "样例小学", because()))
                .knowing(underTheDistrict())
                .when(correct(1, UnitKind.PRIMARY_SCHOOL), desk)
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void a_correction_makes_no_bureau_of_a_school() {
        coded().knowing(underTheDistrict())
                .on(AT_FIRST)
                .when(correct(0, UnitKind.DISTRICT_BUREAU), desk)
                .isRefusedBy(
                        BureausAreNotReclassified.class,
                        UnitKind.PRIMARY_SCHOOL,
                        UnitKind.DISTRICT_BUREAU);
    }

    private Streams coded() {
        streams.given(
                SCHOOL.value(), AT_FIRST, registered(SCHOOL, UnitKind.PRIMARY_SCHOOL, bothCodes()));
        heldBy(SCHOOL, ReservationKind.CREDITCODE, CREDIT_CODE);
        return heldBy(SCHOOL, ReservationKind.SCHOOLCODE, SCHOOL_CODE);
    }

    private Streams heldBy(UnitId unit, ReservationKind kind, String code) {
        return streams.given(
                ReservationEvent.stream(kind, code), AT_FIRST, new Taken(kind, code, unit.value()));
    }

    private static RegisterUnit register(
            UnitKind kind, @Nullable UnitId superior, UnitCodes codes) {
        return new RegisterUnit(
                SCHOOL, "示例单位", nature(kind), superior, DIVISION, codes, null, because());
    }

    private static CloseUnit close(TargetSuccession... successions) {
        return new CloseUnit(SCHOOL, List.of(successions), because());
    }

    private static SplitUnit split(boolean continues, UnitId... into) {
        return new SplitUnit(SCHOOL, List.of(into), continues, List.of(), because());
    }

    private static CorrectUnitRegistration correct(long entry, UnitKind kind) {
        return new CorrectUnitRegistration(
                SCHOOL, entry, "示例学校", nature(kind), DISTRICT, DIVISION, NO_CODES, null, because());
    }
}
