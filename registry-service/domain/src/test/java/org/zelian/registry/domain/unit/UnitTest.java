package org.zelian.registry.domain.unit;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.unit.Units.CITY;
import static org.zelian.registry.domain.unit.Units.DISTRICT;
import static org.zelian.registry.domain.unit.Units.DIVISION;
import static org.zelian.registry.domain.unit.Units.NEIGHBOUR;
import static org.zelian.registry.domain.unit.Units.NO_CODES;
import static org.zelian.registry.domain.unit.Units.SCHOOL;
import static org.zelian.registry.domain.unit.Units.SYSTEM;
import static org.zelian.registry.domain.unit.Units.WEBSITE;
import static org.zelian.registry.domain.unit.Units.ending;
import static org.zelian.registry.domain.unit.Units.nature;
import static org.zelian.registry.domain.unit.Units.registered;
import static org.zelian.registry.domain.unit.Units.standing;
import static org.zelian.registry.domain.unit.Units.under;
import static org.zelian.registry.domain.unit.Units.underTheDistrict;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitName;
import org.zelian.registry.contract.unit.UnitCommand.MoveUnit;
import org.zelian.registry.contract.unit.UnitCommand.NameFunctionalDepartment;
import org.zelian.registry.contract.unit.UnitCommand.ReclassifyUnit;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.NothingPrecedesRegistration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class UnitTest {

    private static final DivisionCode ELSEWHERE = new DivisionCode("510105");

    private final Circumstances<Unit> unit = Circumstances.of(Unit.class);

    @Test
    void a_unit_is_renamed_ahead() {
        school().on(TOMORROW)
                .when(new RenameUnit(SCHOOL, "样例小学", Basis.none()))
                .records(new UnitRenamed(SCHOOL, "样例小学", Basis.none()));
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        school().having(2).when(new RenameUnit(SCHOOL, "示例单位", because())).isAConflict();
    }

    @Test
    void a_late_renaming_gives_a_reason() {
        school().on(YESTERDAY)
                .when(new RenameUnit(SCHOOL, "样例小学", Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void a_renaming_brings_another_name() {
        school().when(new RenameUnit(SCHOOL, "示例单位", because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_name_is_compared_with_that_of_its_day() {
        school().given(TOMORROW, new UnitRenamed(SCHOOL, "样例小学", because()))
                .when(new RenameUnit(SCHOOL, "样例小学", because()))
                .records(new UnitRenamed(SCHOOL, "样例小学", because()));
    }

    @Test
    void nothing_changes_before_registration() {
        LocalDate before = AT_FIRST.minusDays(1);
        school().on(before)
                .when(new RenameUnit(SCHOOL, "样例小学", because()))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void nothing_changes_once_a_unit_has_ended() {
        closed(TODAY)
                .when(new RenameUnit(SCHOOL, "样例小学", because()))
                .isRefusedBy(AnEndedUnitTakesNoChange.class, TODAY);
    }

    @Test
    void what_changed_before_the_end_may_be_entered_after_it() {
        closed(TODAY)
                .on(YESTERDAY)
                .when(new RenameUnit(SCHOOL, "样例小学", because()))
                .records(new UnitRenamed(SCHOOL, "样例小学", because()));
    }

    @Test
    void a_unit_is_reclassified() {
        UnitNature nature = nature(UnitKind.NINE_YEAR_SCHOOL);
        school().when(new ReclassifyUnit(SCHOOL, nature, because()))
                .records(new UnitReclassified(SCHOOL, nature, because()));
    }

    @Test
    void a_reclassification_brings_something_new() {
        school().when(new ReclassifyUnit(SCHOOL, nature(UnitKind.PRIMARY_SCHOOL), because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void no_school_becomes_a_bureau() {
        school().when(new ReclassifyUnit(SCHOOL, nature(UnitKind.DISTRICT_BUREAU), because()))
                .isRefusedBy(
                        BureausAreNotReclassified.class,
                        UnitKind.PRIMARY_SCHOOL,
                        UnitKind.DISTRICT_BUREAU);
    }

    @Test
    void a_functional_department_is_named_once() {
        school().given(AT_FIRST, new FunctionalDepartmentNamed(SCHOOL, "信息中心", because()))
                .when(new NameFunctionalDepartment(SCHOOL, "信息中心", because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_functional_department_is_named() {
        school().when(new NameFunctionalDepartment(SCHOOL, "信息中心", because()))
                .records(new FunctionalDepartmentNamed(SCHOOL, "信息中心", because()));
    }

    @Test
    void a_unit_moves_to_another_superior() {
        school().knowing(under(standing(CITY, UnitKind.CITY_BUREAU)))
                .when(move(CITY, DIVISION))
                .records(new UnitMoved(SCHOOL, CITY, DIVISION, List.of(), because()));
    }

    @Test
    void a_move_leads_elsewhere() {
        school().knowing(underTheDistrict())
                .when(move(DISTRICT, DIVISION))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_unit_does_not_move_below_itself() {
        UnitFacts circle =
                new UnitFacts(
                        standing(NEIGHBOUR, UnitKind.DISTRICT_BUREAU),
                        true,
                        CITY,
                        true,
                        Map.of(),
                        Set.of(),
                        Set.of());
        school().knowing(circle)
                .when(move(NEIGHBOUR, DIVISION))
                .isRefusedBy(AUnitDoesNotStandBelowItself.class, NEIGHBOUR.value());
    }

    @Test
    void a_unit_does_not_move_under_a_school() {
        school().knowing(under(standing(NEIGHBOUR, UnitKind.PRIMARY_SCHOOL)))
                .when(move(NEIGHBOUR, DIVISION))
                .isRefusedBy(SuperiorsAreBureaus.class, NEIGHBOUR.value());
    }

    @Test
    void a_unit_does_not_move_under_one_that_is_not_in_being() {
        school().knowing(under(null))
                .when(move(CITY, DIVISION))
                .isRefusedBy(TheUnitIsActive.class, CITY.value());
    }

    @Test
    void a_unit_moves_to_a_division_in_force() {
        UnitFacts facts =
                new UnitFacts(
                        standing(DISTRICT, UnitKind.DISTRICT_BUREAU),
                        false,
                        CITY,
                        false,
                        Map.of(),
                        Set.of(),
                        Set.of());
        school().knowing(facts)
                .when(move(DISTRICT, ELSEWHERE))
                .isRefusedBy(DivisionCodesAreInForce.class, "510105", TODAY);
    }

    @Test
    void the_city_bureau_does_not_move() {
        unit.given(AT_FIRST, registered(CITY, UnitKind.CITY_BUREAU, NO_CODES))
                .knowing(underTheDistrict())
                .when(new MoveUnit(CITY, DISTRICT, DIVISION, List.of(), because()))
                .isRefusedBy(TheCityBureauRemains.class);
    }

    @Test
    void a_moving_unit_hands_over_only_what_it_operates() {
        school().knowing(ending(SYSTEM))
                .when(moveHandingOver(new TargetSuccession(WEBSITE, NEIGHBOUR)))
                .isRefusedBy(SuccessionsNameOpenSystems.class, WEBSITE.value());
    }

    @Test
    void a_moving_unit_keeps_what_it_does_not_name() {
        TargetSuccession one = new TargetSuccession(SYSTEM, NEIGHBOUR);
        school().knowing(ending(SYSTEM, WEBSITE))
                .when(moveHandingOver(one))
                .records(new UnitMoved(SCHOOL, DISTRICT, ELSEWHERE, List.of(one), because()));
    }

    @Test
    void a_name_is_put_right() {
        school().given(YESTERDAY, new UnitRenamed(SCHOOL, "样列小学", because()))
                .on(YESTERDAY)
                .when(new CorrectUnitName(SCHOOL, 1, "样例小学", because()))
                .records(new UnitNameCorrected(SCHOOL, 1, "样例小学", because()));
    }

    @Test
    void a_name_that_lies_ahead_is_put_right() {
        school().given(TOMORROW, new UnitRenamed(SCHOOL, "样列小学", because()))
                .on(TOMORROW)
                .when(new CorrectUnitName(SCHOOL, 1, "样例小学", because()))
                .records(new UnitNameCorrected(SCHOOL, 1, "样例小学", because()));
    }

    @Test
    void a_correction_of_a_name_gives_a_reason() {
        school().given(YESTERDAY, new UnitRenamed(SCHOOL, "样列小学", because()))
                .when(new CorrectUnitName(SCHOOL, 1, "样例小学", Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_registration_is_not_put_right_as_a_renaming() {
        school().when(new CorrectUnitName(SCHOOL, 0, "样例小学", because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 0);
    }

    private Circumstances<Unit> school() {
        return unit.given(AT_FIRST, registered(SCHOOL, UnitKind.PRIMARY_SCHOOL, NO_CODES));
    }

    private Circumstances<Unit> closed(LocalDate day) {
        return school().given(day, new UnitClosed(SCHOOL, List.of(), because()));
    }

    private static MoveUnit move(UnitId superior, DivisionCode division) {
        return new MoveUnit(SCHOOL, superior, division, List.of(), because());
    }

    private static MoveUnit moveHandingOver(TargetSuccession succession) {
        return new MoveUnit(SCHOOL, DISTRICT, ELSEWHERE, List.of(succession), because());
    }
}
