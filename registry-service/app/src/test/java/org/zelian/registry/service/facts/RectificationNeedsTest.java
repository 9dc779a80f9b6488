package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.plain;
import static org.zelian.registry.service.facts.Orders.order;
import static org.zelian.registry.service.facts.Orders.rectification;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.rectification.RectificationFacts;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Set;

class RectificationNeedsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Basis NONE = Basis.none();
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    private static final InspectionId INSPECTION = new InspectionId("inspection-00000001");
    private static final UnitStanding AT_SCHOOL =
            new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, true);
    private static final RectificationFacts NOTHING =
            new RectificationFacts(null, Set.of(), null, null, false);

    private final Known known = new Known();

    RectificationNeedsTest() {
        known.say(
                FIRST, Known.target(TARGET, SCHOOL, "系统", TargetKind.INFORMATION_SYSTEM, plain()));
    }

    @Test
    void an_order_goes_to_a_unit_with_what_it_operates_on_the_day() {
        known.say(MAY, new TargetHandedOver(TARGET, SCHOOL, DISTRICT, NONE));
        OrderRectification ordering = ordering(order(Origin.INCIDENT, TARGET));
        assertThat(of(ordering, MARCH)).isEqualTo(facts(Set.of(TARGET), null, null));
        assertThat(of(ordering, MAY)).isEqualTo(facts(Set.of(), null, null));
    }

    @Test
    void what_found_it_is_looked_up() {
        known.say(
                MARCH,
                new EvaluationPlanned(EVALUATION, TARGET, Occasion.FIRST, MAY, NONE),
                new InspectionRecorded(
                        INSPECTION,
                        DISTRICT,
                        new InspectionRecord(
                                InspectionKind.SELF, Set.of(TARGET), MARCH, true, "日志", true, null),
                        NONE));
        assertThat(of(ordering(order(Origin.EVALUATION, EVALUATION, INSPECTION)), MARCH))
                .isEqualTo(facts(Set.of(TARGET), TARGET, DISTRICT));
        assertThat(
                        of(
                                ordering(
                                        order(
                                                Origin.EVALUATION,
                                                new EvaluationId("evaluation-00000009"),
                                                new InspectionId("inspection-00000009"))),
                                MARCH))
                .isEqualTo(facts(Set.of(TARGET), null, null));
    }

    @Test
    void a_correction_is_about_the_unit_of_its_order() {
        ordered();
        assertThat(
                        of(
                                new CorrectRectificationOrder(
                                        rectification(1), 0, order(Origin.INCIDENT), NONE),
                                MARCH))
                .isEqualTo(facts(Set.of(TARGET), null, null));
    }

    @Test
    void a_responsible_person_works_in_the_unit_or_holds_a_post_there() {
        ordered();
        PersonId teacher = person(1, SCHOOL);
        PersonId other = person(2, DISTRICT);
        assertThat(of(planning(teacher), MARCH).responsible()).isTrue();
        assertThat(of(planning(teacher), FIRST.minusDays(1)).responsible()).isFalse();
        assertThat(of(planning(other), MARCH).responsible()).isFalse();
        known.say(
                MARCH,
                new AppointmentMade(
                        other,
                        new AppointmentId("appointment-00000099"),
                        Role.DIRECT_RESPONSIBLE,
                        SCHOOL,
                        null,
                        null,
                        null,
                        NONE));
        assertThat(of(planning(other), MARCH).responsible()).isTrue();
        known.say(MAY, new PersonLeft(teacher, NONE), new PersonLeft(other, NONE));
        assertThat(of(planning(teacher), MAY).responsible()).isFalse();
        assertThat(of(planning(other), MAY).responsible()).isFalse();
        assertThat(of(planning(new PersonId("person-00000099")), MARCH).responsible()).isFalse();
    }

    @Test
    void what_does_not_exist_has_no_facts_and_other_steps_need_none() {
        assertThat(of(planning(person(1, SCHOOL)), MARCH)).isEqualTo(NOTHING);
        ordered();
        assertThat(of(new AcknowledgeRectification(rectification(1), NONE), MARCH))
                .isEqualTo(NOTHING);
    }

    private void ordered() {
        known.say(
                MARCH,
                new RectificationOrdered(
                        rectification(1), SCHOOL, order(Origin.INCIDENT, TARGET), NONE));
    }

    private PersonId person(int number, UnitId unit) {
        PersonId person = new PersonId("person-%08d".formatted(number));
        Sealed name = Sealed.stored(person.value(), "c2VhbGVk");
        known.say(FIRST, new PersonRegistered(person, unit, name, null, null, null, NONE));
        return person;
    }

    private RectificationFacts of(RectificationCommand command, LocalDate day) {
        return RectificationNeeds.of(command, known.facts, day);
    }

    private static RectificationFacts facts(
            Set<ProtectionTargetId> operated,
            @Nullable ProtectionTargetId evaluated,
            @Nullable UnitId inspected) {
        return new RectificationFacts(AT_SCHOOL, operated, evaluated, inspected, false);
    }

    private static OrderRectification ordering(RectificationOrder order) {
        return new OrderRectification(rectification(50), SCHOOL, order, NONE);
    }

    private static PlanRectification planning(PersonId responsible) {
        return new PlanRectification(
                rectification(1), new RectificationPlan("扩容", null, responsible, MAY, null), NONE);
    }
}
