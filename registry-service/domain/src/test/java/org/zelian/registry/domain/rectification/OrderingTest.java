package org.zelian.registry.domain.rectification;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;
import static org.zelian.registry.domain.rectification.Rectifications.AT_SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.SCHOOL;
import static org.zelian.registry.domain.rectification.Rectifications.TARGET;
import static org.zelian.registry.domain.rectification.Rectifications.issued;
import static org.zelian.registry.domain.rectification.Rectifications.known;
import static org.zelian.registry.domain.rectification.Rectifications.order;
import static org.zelian.registry.domain.rectification.Rectifications.rectification;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.PapersAreNotIssuedAhead;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Set;

class OrderingTest {

    private static final UnitId ELSEWHERE = new UnitId("unit-00000009");
    private static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    private static final InspectionId INSPECTION = new InspectionId("inspection-00000001");

    @ParameterizedTest
    @EnumSource(value = Origin.class, mode = EnumSource.Mode.EXCLUDE, names = "POLICE")
    void what_the_police_did_not_find_is_ordered_without_a_paper(Origin origin) {
        RectificationOrder order = from(origin, NEXT_YEAR);
        rectification()
                .when(ordering(order, Basis.none()))
                .records(new RectificationOrdered(ORDER, SCHOOL, order, Basis.none()));
    }

    @Test
    void the_police_order_by_their_notice() {
        RectificationOrder order = from(Origin.POLICE, NEXT_YEAR);
        rectification()
                .when(ordering(order, paper()))
                .records(new RectificationOrdered(ORDER, SCHOOL, order, paper()));
        rectification()
                .when(ordering(order, because()))
                .isRefusedBy(PoliceOrdersBringTheirNotice.class, TODAY);
        RectificationOrder unscanned =
                new RectificationOrder(
                        Origin.POLICE, "日志留存不足", NEXT_YEAR, order.items(), null, null, null);
        rectification()
                .when(ordering(unscanned, paper()))
                .isRefusedBy(PoliceOrdersBringTheirNotice.class, TODAY);
    }

    @Test
    void a_notice_was_there_when_it_was_received() {
        RectificationOrder order = from(Origin.POLICE, NEXT_YEAR);
        rectification()
                .on(YESTERDAY)
                .when(ordering(order, issued(TODAY)))
                .isRefusedBy(PoliceOrdersBringTheirNotice.class, YESTERDAY);
        rectification()
                .when(ordering(order, issued(TOMORROW)))
                .isRefusedBy(PapersAreNotIssuedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void it_may_be_due_on_its_day_and_not_before() {
        RectificationOrder todays = from(Origin.INCIDENT, TODAY);
        rectification()
                .when(ordering(todays, Basis.none()))
                .records(new RectificationOrdered(ORDER, SCHOOL, todays, Basis.none()));
        rectification()
                .when(ordering(from(Origin.INCIDENT, YESTERDAY), Basis.none()))
                .isRefusedBy(AnOrderIsNotDueBeforeItsDay.class, YESTERDAY, TODAY);
    }

    @Test
    void the_systems_are_the_units() {
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(), null, null, true))
                .when(ordering(order(Origin.INCIDENT, NEXT_YEAR, Risk.HIGH), Basis.none()))
                .isRefusedBy(OrderedSystemsAreTheUnits.class, TARGET.value());
    }

    @Test
    void an_order_need_not_be_about_a_system() {
        RectificationOrder general = order(Origin.INCIDENT, NEXT_YEAR, Risk.LOW);
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(), null, null, true))
                .when(ordering(general, Basis.none()))
                .records(new RectificationOrdered(ORDER, SCHOOL, general, Basis.none()));
    }

    @Test
    void a_unit_that_is_not_in_being_is_given_no_order() {
        UnitStanding closed = new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, false);
        rectification()
                .knowing(new RectificationFacts(closed, Set.of(TARGET), null, null, true))
                .when(ordering(from(Origin.INCIDENT, NEXT_YEAR), Basis.none()))
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void the_evaluation_that_found_it_is_of_a_system_of_the_unit() {
        RectificationOrder order = found(EVALUATION, null);
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(TARGET), TARGET, null, true))
                .when(ordering(order, Basis.none()))
                .records(new RectificationOrdered(ORDER, SCHOOL, order, Basis.none()));
        ProtectionTargetId others = new ProtectionTargetId("target-00000009");
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(TARGET), others, null, true))
                .when(ordering(order, Basis.none()))
                .isRefusedBy(WhatFoundItIsOfTheUnit.class);
        rectification()
                .knowing(known())
                .when(ordering(order, Basis.none()))
                .isRefusedBy(WhatFoundItIsOfTheUnit.class);
    }

    @Test
    void the_inspection_that_found_it_is_of_the_unit() {
        RectificationOrder order = found(null, INSPECTION);
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(TARGET), null, SCHOOL, true))
                .when(ordering(order, Basis.none()))
                .records(new RectificationOrdered(ORDER, SCHOOL, order, Basis.none()));
        rectification()
                .knowing(new RectificationFacts(AT_SCHOOL, Set.of(TARGET), null, ELSEWHERE, true))
                .when(ordering(order, Basis.none()))
                .isRefusedBy(WhatFoundItIsOfTheUnit.class);
        rectification()
                .knowing(known())
                .when(ordering(order, Basis.none()))
                .isRefusedBy(WhatFoundItIsOfTheUnit.class);
    }

    @Test
    void nothing_is_ordered_ahead_nor_late_without_a_reason() {
        RectificationOrder order = from(Origin.INCIDENT, NEXT_YEAR);
        rectification()
                .on(TOMORROW)
                .when(ordering(order, because()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
        rectification()
                .on(AT_FIRST)
                .when(ordering(order, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, AT_FIRST);
    }

    private static RectificationOrder from(Origin origin, LocalDate dueOn) {
        return order(origin, dueOn, Risk.HIGH, Risk.MAJOR);
    }

    private static RectificationOrder found(
            @Nullable EvaluationId evaluation, @Nullable InspectionId inspection) {
        RectificationOrder order = from(Origin.EVALUATION, NEXT_YEAR);
        return new RectificationOrder(
                Origin.EVALUATION,
                order.subject(),
                NEXT_YEAR,
                order.items(),
                evaluation,
                inspection,
                null);
    }

    private static OrderRectification ordering(RectificationOrder order, Basis basis) {
        return new OrderRectification(ORDER, SCHOOL, order, basis);
    }
}
