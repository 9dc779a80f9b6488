package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.regions.EvaluationOfTarget;
import org.zelian.registry.query.regions.FilingOfTarget;
import org.zelian.registry.query.regions.GradingOfTarget;
import org.zelian.registry.query.regions.InspectionOfTarget;
import org.zelian.registry.query.regions.PlanOfTarget;
import org.zelian.registry.query.regions.RegionsState;
import org.zelian.registry.views.history.Difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is told of a target's changes: its own fields, and what belongs to it comes to. An
 * inspection is told as {@code SELF/2026-04-12/true}, a plan as {@code 2026/2026-05-20}.
 */
final class TargetFields {

    private TargetFields() {}

    /**
     * The parts that a description speaks of, and major changes: what gradings are looked at with.
     */
    private record Description(
            String name,
            TargetKind kind,
            Business business,
            ServiceProvision service,
            Deployment deployment,
            Architecture architecture,
            @Nullable MajorChange majorChange,
            @Nullable LocalDate majorChangeOn) {}

    private record Told(
            UnitId operator,
            String name,
            TargetKind kind,
            BuildKind buildKind,
            LifePhase phase,
            LocalDate phaseSince,
            @Nullable LocalDate commissionedOn,
            @Nullable Boolean suspensionOrdered,
            @Nullable Retirement retirement,
            @Nullable MajorChange majorChange,
            @Nullable LocalDate majorChangeOn,
            Business business,
            ServiceProvision service,
            Deployment deployment,
            Architecture architecture,
            ToldRegions regions) {}

    private record ToldRegions(
            @Nullable String levels,
            @Nullable GradingPhase gradingPhase,
            @Nullable FilingPhase filingPhase,
            @Nullable CertificateNumber certificate,
            @Nullable EvaluationPhase evaluationPhase,
            @Nullable Conclusion conclusion,
            List<InspectionOfTarget> inspections,
            List<PlanOfTarget> plans) {}

    /** The steps of its own stream, and those of others that changed a field that is told. */
    static List<HistoryStep<Record>> told(List<HistoryStep<TargetState>> steps) {
        return steps.stream()
                .map(step -> step.of(TargetFields::told))
                .filter(
                        step ->
                                step.fed().event() instanceof ProtectionTargetEvent
                                        || !Objects.equals(step.before(), step.after()))
                .toList();
    }

    private static Record told(TargetState state) {
        TargetFacts facts = Objects.requireNonNull(state.facts());
        LifeOfTarget life = facts.life();
        return new Told(
                facts.operator(),
                facts.name(),
                facts.kind(),
                facts.buildKind(),
                life.phase(),
                life.since(),
                facts.commissionedOn(),
                life.ordered() ? true : null,
                life.retirement(),
                life.change(),
                life.changedOn(),
                facts.business(),
                facts.service(),
                facts.deployment(),
                facts.architecture(),
                told(state.regions()));
    }

    private static ToldRegions told(RegionsState regions) {
        GradedLevels levels = regions.levels();
        GradingOfTarget grading = regions.grading();
        FilingOfTarget filing = regions.filing();
        EvaluationOfTarget evaluation = regions.evaluation();
        EvaluationOfTarget reported = regions.reported();
        EvaluationResult result = reported == null ? null : reported.result();
        return new ToldRegions(
                levels == null ? null : levels.notation(),
                grading == null ? null : grading.phase(),
                filing == null ? null : filing.phase(),
                filing == null || filing.certificate() == null
                        ? null
                        : filing.certificate().number(),
                evaluation == null ? null : evaluation.phase(),
                result == null ? null : result.conclusion(),
                regions.examined().inspections(),
                regions.examined().plans());
    }

    static List<Difference> differences(TargetState then, TargetState now, Asked asked) {
        Fields fields = fields(asked);
        return Sentences.differences(fields.of(told(then)), fields.of(told(now)));
    }

    /** Of what a description speaks of only, and of major changes. */
    static List<Difference> described(TargetState then, TargetState now, Asked asked) {
        Fields fields = fields(asked);
        return Sentences.differences(fields.of(description(then)), fields.of(description(now)));
    }

    private static Description description(TargetState state) {
        TargetFacts facts = Objects.requireNonNull(state.facts());
        return new Description(
                facts.name(),
                facts.kind(),
                facts.business(),
                facts.service(),
                facts.deployment(),
                facts.architecture(),
                facts.life().change(),
                facts.life().changedOn());
    }

    static Fields fields(Asked asked) {
        return new Fields(
                Set.of(),
                value ->
                        switch (value) {
                            case UnitId unit ->
                                    new Field(unit.value(), asked.tree().name(unit).name());
                            case InspectionOfTarget one ->
                                    Field.of(
                                            "%s/%s/%s"
                                                    .formatted(
                                                            one.kind(),
                                                            one.endedOn(),
                                                            one.upToLevel()));
                            case PlanOfTarget one ->
                                    Field.of("%d/%s".formatted(one.year(), one.filedOn()));
                            default -> null;
                        });
    }
}
