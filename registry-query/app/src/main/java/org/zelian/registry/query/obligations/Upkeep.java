package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.query.history.Fed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is done about a target again and again.
 *
 * @param selfChecked when the last 自查 ended
 * @param inspected when the last 监督检查 by the police ended
 * @param planned the 保护工作方案 of the latest year
 */
record Upkeep(
        Map<EvaluationId, EvaluationCourse> evaluations,
        @Nullable Mark selfChecked,
        @Nullable Mark inspected,
        @Nullable OfYear planned) {

    static final Upkeep NONE = new Upkeep(Map.of(), null, null, null);

    Upkeep {
        evaluations = Map.copyOf(evaluations);
    }

    /** Something of a calendar year, and when it was done. */
    record OfYear(int year, Mark done) {}

    Upkeep after(Fed fed) {
        return switch (fed.event()) {
            case EvaluationEvent e -> evaluated(e, fed);
            case InspectionEvent e -> inspected(e, Mark.of(fed));
            case ProtectionPlanEvent e -> planned(e, Mark.of(fed));
            default -> this;
        };
    }

    private Upkeep evaluated(EvaluationEvent event, Fed fed) {
        Map<EvaluationId, EvaluationCourse> all = new HashMap<>(evaluations);
        all.put(
                event.evaluation(),
                all.getOrDefault(event.evaluation(), EvaluationCourse.BEGUN).after(event, fed));
        return new Upkeep(all, selfChecked, inspected, planned);
    }

    private Upkeep inspected(InspectionEvent event, Mark mark) {
        InspectionRecord record =
                switch (event) {
                    case InspectionRecorded e -> e.record();
                    case InspectionCorrected e -> e.record();
                };
        return switch (record.kind()) {
            case SELF -> new Upkeep(evaluations, mark, inspected, planned);
            case POLICE -> new Upkeep(evaluations, selfChecked, mark, planned);
            case AUTHORITY -> this;
        };
    }

    private Upkeep planned(ProtectionPlanEvent event, Mark mark) {
        ProtectionPlan plan =
                switch (event) {
                    case ProtectionPlanFiled e -> e.plan();
                    case ProtectionPlanCorrected e -> e.plan();
                };
        boolean later = planned == null || plan.year() >= planned.year();
        return later
                ? new Upkeep(evaluations, selfChecked, inspected, new OfYear(plan.year(), mark))
                : this;
    }

    /** The year of the last inspection by the police. */
    @Nullable OfYear inspectedInYear() {
        return inspected == null ? null : new OfYear(inspected.day().getYear(), inspected);
    }

    /** The last report that counts. */
    Optional<EvaluationCourse> reported() {
        return latest(counting());
    }

    /** The last report that counts at a level: it evaluated no lower one. */
    Optional<EvaluationCourse> reportedAt(SecurityProtectionLevel level) {
        return latest(counting().filter(course -> course.reported().level().isAtLeast(level)));
    }

    private Stream<EvaluationCourse> counting() {
        return evaluations.values().stream().filter(EvaluationCourse::counts);
    }

    private static Optional<EvaluationCourse> latest(Stream<EvaluationCourse> some) {
        return some.max(
                Comparator.comparing((EvaluationCourse course) -> course.reported().reportedOn())
                        .thenComparing(EvaluationCourse::counting, Mark.ORDER));
    }

    /** What to do next for a report: with the cycle under way, or with a new one. */
    String evaluating() {
        return evaluations.values().stream()
                .flatMap(course -> Stream.ofNullable(course.next()))
                .sorted()
                .findFirst()
                .orElse("evaluation.plan");
    }
}
