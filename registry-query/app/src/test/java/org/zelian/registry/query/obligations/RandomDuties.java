package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Evaluations, inspections, plans, orders and posts of the {@link RandomTargets} and units. */
final class RandomDuties {

    private static final int FEW = 3;
    private static final Basis NONE = Basis.none();
    private static final Set<Integer> FIRST = Set.of(1);

    private final Random random;

    RandomDuties(Random random) {
        this.random = random;
    }

    static String stream(RegistryEvent event) {
        return switch (event) {
            case EvaluationEvent e -> e.evaluation().value();
            case InspectionEvent e -> e.inspection().value();
            case ProtectionPlanEvent e -> e.id().value();
            case RectificationEvent e -> e.rectification().value();
            case UnitEvent e -> e.unit().value();
            case AppointmentEvent e -> AppointmentCommand.stream(e.person());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    /** An order, a unit and an appointment begin before anything is said of them. */
    List<RegistryEvent> beginning() {
        return List.of(
                registered(unit(0)),
                registered(unit(1)),
                ordered(LocalDate.of(2026, 12, 1)),
                made(0, null),
                made(1, LocalDate.of(2026, 12, 31)));
    }

    RegistryEvent event(LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> evaluation(day);
            case 2 -> inspected(day);
            case 3 -> order(day);
            case 4 -> post(day);
            default ->
                    random.nextBoolean()
                            ? new ProtectionPlanFiled(
                                    new ProtectionPlanId("plan-00000001"), target(), plan(), NONE)
                            : unit(day);
        };
    }

    private RegistryEvent evaluation(LocalDate day) {
        int number = random.nextInt(FEW);
        EvaluationId evaluation = new EvaluationId("evaluation-0000000" + number);
        ProtectionTargetId target = target(number);
        return random.nextBoolean()
                ? new EvaluationReported(evaluation, target, report(day), NONE)
                : new EvaluationReportConfirmed(evaluation, target, 0, NONE);
    }

    private EvaluationReport report(LocalDate day) {
        Conclusion conclusion =
                random.nextBoolean() ? Conclusion.CONFORMING : Conclusion.NONCONFORMING;
        return Reports.report(
                day.minusMonths(random.nextInt(30)).toString(),
                SecurityProtectionLevel.of(1 + random.nextInt(FEW)),
                Reports.result(conclusion, random.nextInt(2), 0));
    }

    private InspectionRecorded inspected(LocalDate day) {
        return new InspectionRecorded(
                new InspectionId("inspection-0000000" + random.nextInt(FEW)),
                unit(0),
                inspection(day),
                NONE);
    }

    private InspectionRecord inspection(LocalDate day) {
        InspectionKind kind = random.nextBoolean() ? InspectionKind.SELF : InspectionKind.POLICE;
        int first = random.nextInt(FEW);
        return random.nextBoolean()
                ? Reports.inspection(kind, day.toString(), target(first))
                : Reports.inspection(kind, day.toString(), target(0), target(1));
    }

    private RectificationOrdered ordered(LocalDate dueOn) {
        return new RectificationOrdered(
                Reports.ORDER, unit(0), Reports.order(Origin.POLICE, dueOn.toString(), null), NONE);
    }

    private RectificationEvent order(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> new RectificationSubmitted(Reports.ORDER, unit(0), Papers.FILE, NONE);
            case 1 ->
                    new RectificationReturned(
                            Reports.ORDER, unit(0), 1, new ItemNumbers(FIRST), NONE);
            case 2 ->
                    new RectificationExtended(
                            Reports.ORDER, unit(0), day.plusDays(20), Papers.FILE, NONE);
            case 3 -> new RectificationReportFiled(Reports.ORDER, unit(0), null, NONE);
            default ->
                    new RectificationRiskAccepted(
                            Reports.ORDER, unit(0), new ItemNumbers(FIRST), day.plusDays(40), NONE);
        };
    }

    private AppointmentEvent post(LocalDate day) {
        int number = random.nextInt(2);
        return switch (random.nextInt(FEW)) {
            case 0 ->
                    new AppointmentEnded(
                            person(number), appointment(number), EndCause.STEPPED_DOWN, NONE);
            case 1 -> new AppointmentRevoked(person(number), appointment(number), NONE);
            default -> made(number, random.nextBoolean() ? null : day.plusDays(30));
        };
    }

    private static AppointmentMade made(int number, @Nullable LocalDate until) {
        return Responsible.made(
                person(number),
                appointment(number),
                number == 0 ? Role.FIRST_RESPONSIBLE : Role.DIRECT_RESPONSIBLE,
                unit(0),
                until == null ? null : until.toString());
    }

    private static UnitRegistered registered(UnitId unit) {
        return new UnitRegistered(
                unit,
                "示例小学",
                Responsible.NATURE,
                null,
                Responsible.DIVISION,
                Responsible.CODES,
                null,
                NONE);
    }

    private UnitEvent unit(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? new UnitClosed(unit(1), List.of(), NONE)
                : new FunctionalDepartmentNamed(unit(random.nextInt(2)), "信息中心", NONE);
    }

    /** A correction of an entry; null of one that is not corrected. */
    @Nullable RegistryEvent corrected(RegistryEvent event, long corrects, LocalDate day) {
        return switch (event) {
            case EvaluationReported e ->
                    new EvaluationReportCorrected(
                            e.evaluation(), e.target(), corrects, report(day), NONE);
            case InspectionRecorded e ->
                    new InspectionCorrected(
                            e.inspection(), e.unit(), corrects, inspection(day), NONE);
            case ProtectionPlanFiled e ->
                    new ProtectionPlanCorrected(e.id(), e.target(), corrects, plan(), NONE);
            case RectificationOrdered e ->
                    new RectificationOrderCorrected(
                            e.rectification(),
                            e.unit(),
                            corrects,
                            Reports.order(Origin.POLICE, day.toString(), null),
                            NONE);
            case AppointmentMade e ->
                    new AppointmentCorrected(
                            e.person(),
                            e.appointment(),
                            corrects,
                            e.role(),
                            e.unit(),
                            null,
                            random.nextBoolean() ? null : day.plusDays(60),
                            NONE);
            case UnitRegistered e ->
                    new UnitRegistrationCorrected(
                            e.unit(),
                            corrects,
                            e.name(),
                            e.nature(),
                            null,
                            e.division(),
                            e.codes(),
                            random.nextBoolean() ? null : "信息中心",
                            NONE);
            default -> null;
        };
    }

    private ProtectionPlan plan() {
        return Reports.plan(2026 + random.nextInt(2));
    }

    private ProtectionTargetId target() {
        return target(random.nextInt(FEW));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-0000000" + number);
    }

    private static UnitId unit(int number) {
        return RandomTargets.unit(number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-0000000" + number);
    }

    private static AppointmentId appointment(int number) {
        return new AppointmentId("appointment-0000000" + number);
    }
}
