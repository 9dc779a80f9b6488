package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.views.PersonName;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is told of an order's changes. */
final class RectificationFields {

    private RectificationFields() {}

    /**
     * @param asked until when 申请延期 asks, while it waits for an answer
     * @param done items put right, by number
     * @param progress the latest
     * @param report of the latest submission
     * @param verdict the latest
     * @param message of the latest 催办
     * @param consent of the latest extension
     */
    private record Told(
            RectificationPhase phase,
            Origin origin,
            String subject,
            LocalDate dueOn,
            List<OrderItem> items,
            @Nullable EvaluationId evaluation,
            @Nullable InspectionId inspection,
            @Nullable EvidenceDigest notice,
            @Nullable RectificationPlan plan,
            List<Integer> done,
            @Nullable Progress progress,
            @Nullable EvidenceDigest report,
            @Nullable Verdict verdict,
            @Nullable LocalDate asked,
            @Nullable EvidenceDigest consent,
            @Nullable String message,
            List<StoredItems.Accepted> accepted,
            @Nullable EvidenceDigest receipt) {}

    private record Progress(String note, List<EvidenceDigest> evidence) {}

    private record Verdict(
            @Nullable String opinion, @Nullable EvidenceDigest evidence, List<Integer> again) {}

    static List<HistoryStep<Record>> told(List<HistoryStep<RectificationState>> steps) {
        return steps.stream().map(step -> step.of(RectificationFields::told)).toList();
    }

    private static Record told(RectificationState state) {
        RectificationOrder order = state.ordered().order();
        StoredWork work = state.work();
        StoredDeadline deadline = state.deadline();
        StoredSubmission submission = last(work.submissions());
        StoredDeadline.Extension extension = last(deadline.extensions());
        StoredDeadline.Urging urging = last(deadline.urgings());
        return new Told(
                state.phase(),
                order.origin(),
                order.subject(),
                state.dueOn(),
                order.items(),
                order.evaluation(),
                order.inspection(),
                order.notice(),
                work.plan() == null ? null : work.plan().plan(),
                state.items().done(),
                progress(last(work.progress())),
                submission == null ? null : submission.report(),
                submission == null ? null : verdict(submission.verdict()),
                deadline.asked() == null ? null : deadline.asked().until(),
                extension == null ? null : extension.consent(),
                urging == null ? null : urging.message(),
                state.items().accepted(),
                work.filed() == null ? null : work.filed().receipt());
    }

    private static @Nullable Progress progress(StoredWork.@Nullable Progress latest) {
        return latest == null ? null : new Progress(latest.note(), latest.evidence());
    }

    private static @Nullable Verdict verdict(StoredSubmission.@Nullable Verdict said) {
        return said == null ? null : new Verdict(said.opinion(), said.evidence(), said.again());
    }

    private static <T> @Nullable T last(List<T> all) {
        return all.isEmpty() ? null : all.getLast();
    }

    /** Who was ever named responsible by a plan. */
    static List<PersonId> responsible(List<HistoryStep<RectificationState>> steps) {
        return states(steps)
                .map(state -> state.work().plan())
                .filter(Objects::nonNull)
                .map(plan -> plan.plan().responsible())
                .distinct()
                .toList();
    }

    /** The systems that it ever named. */
    static List<String> targets(List<HistoryStep<RectificationState>> steps) {
        return states(steps)
                .flatMap(state -> state.ordered().targets().stream())
                .map(ProtectionTargetId::value)
                .distinct()
                .toList();
    }

    private static Stream<RectificationState> states(List<HistoryStep<RectificationState>> steps) {
        return steps.stream().map(HistoryStep::after).filter(Objects::nonNull);
    }

    static Fields fields(Names.Shown people, Map<String, String> targets) {
        return new Fields(
                Set.of(),
                value ->
                        switch (value) {
                            case PersonId person -> person(people.name(person));
                            case ProtectionTargetId target ->
                                    new Field(
                                            target.value(),
                                            targets.getOrDefault(target.value(), target.number()));
                            default -> null;
                        });
    }

    private static Field person(PersonName name) {
        return new Field(
                name.person().value(), name.name() == null ? name.person().value() : name.name());
    }
}
