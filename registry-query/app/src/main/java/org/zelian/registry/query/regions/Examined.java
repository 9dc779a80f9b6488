package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.views.protectiontarget.ExaminedView;
import org.zelian.registry.views.protectiontarget.ExaminedView.LastInspection;
import org.zelian.registry.views.protectiontarget.ExaminedView.YearsPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 检查 and 保护工作方案 of a target.
 *
 * @param inspections in the order in which they ended
 * @param plans in the order in which they were filed
 */
public record Examined(List<InspectionOfTarget> inspections, List<PlanOfTarget> plans) {

    static final Examined NEVER = new Examined(List.of(), List.of());

    public Examined {
        inspections = List.copyOf(inspections);
        plans = List.copyOf(plans);
    }

    Examined after(InspectionEvent event, LocalDate day) {
        InspectionRecord record =
                switch (event) {
                    case InspectionRecorded e -> e.record();
                    case InspectionCorrected e -> e.record();
                };
        InspectionOfTarget ended =
                new InspectionOfTarget(
                        event.inspection(), event.unit(), record.kind(), day, record.upToLevel());
        return new Examined(
                with(inspections, one -> one.inspection().equals(ended.inspection()), ended),
                plans);
    }

    Examined after(ProtectionPlanEvent event, LocalDate day) {
        ProtectionPlan plan =
                switch (event) {
                    case ProtectionPlanFiled e -> e.plan();
                    case ProtectionPlanCorrected e -> e.plan();
                };
        PlanOfTarget filed = new PlanOfTarget(event.id(), plan.year(), day);
        return new Examined(
                inspections, with(plans, one -> one.plan().equals(filed.plan()), filed));
    }

    private static <T> List<T> with(List<T> all, Predicate<T> same, T after) {
        return Stream.concat(all.stream().filter(same.negate()), Stream.of(after)).toList();
    }

    /**
     * As it is shown on a day.
     *
     * @param seen whether the asker may look at a unit's inspections
     */
    public ExaminedView view(LocalDate on, Predicate<UnitId> seen) {
        return new ExaminedView(
                last(InspectionKind.SELF, seen),
                last(InspectionKind.POLICE, seen),
                last(InspectionKind.AUTHORITY, seen),
                plans.stream()
                        .filter(plan -> plan.year() == on.getYear())
                        .reduce((one, next) -> next)
                        .map(plan -> new YearsPlan(plan.plan(), plan.year(), plan.filedOn()))
                        .orElse(null));
    }

    private @Nullable LastInspection last(InspectionKind kind, Predicate<UnitId> seen) {
        return inspections.stream()
                .filter(one -> one.kind() == kind)
                .reduce((one, next) -> next)
                .map(
                        one ->
                                new LastInspection(
                                        seen.test(one.unit()) ? one.inspection() : null,
                                        one.endedOn(),
                                        one.upToLevel()))
                .orElse(null);
    }
}
