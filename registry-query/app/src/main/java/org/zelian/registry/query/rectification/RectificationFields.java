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
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.rectification.ShownItem.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is told of an order's changes. */
final class RectificationFields {

    private RectificationFields() {}

    /**
     * What was said last, of each thing that can be said of an order.
     *
     * @param asked until when 申请延期 asks, while it waits for an answer
     * @param note 整改进展
     * @param evidence of the progress
     * @param verification evidence of the verification
     * @param filed the day the police had the report
     */
    private record Told(
            RectificationPhase phase,
            Origin origin,
            String subject,
            LocalDate dueOn,
            List<Item> items,
            @Nullable EvaluationId evaluation,
            @Nullable InspectionId inspection,
            @Nullable EvidenceDigest notice,
            @Nullable RectificationPlan plan,
            @Nullable String note,
            List<EvidenceDigest> evidence,
            @Nullable EvidenceDigest report,
            @Nullable String opinion,
            @Nullable EvidenceDigest verification,
            @Nullable LocalDate asked,
            @Nullable EvidenceDigest consent,
            @Nullable String message,
            @Nullable LocalDate filed,
            @Nullable EvidenceDigest receipt) {}

    /**
     * @param until last day for which its risk was accepted
     */
    private record Item(
            @Nullable ProtectionTargetId target,
            Risk risk,
            @Nullable String clause,
            @Nullable String code,
            String finding,
            Standing standing,
            @Nullable LocalDate until) {}

    static List<HistoryStep<Record>> told(List<HistoryStep<RectificationState>> steps) {
        return steps.stream().map(step -> step.of(RectificationFields::told)).toList();
    }

    private static Record told(RectificationState state) {
        RectificationOrder order = state.ordered().order();
        StoredWork work = state.work();
        StoredDeadline deadline = state.deadline();
        StoredWork.Progress progress = last(work.progress());
        StoredSubmission submission = last(work.submissions());
        StoredSubmission.Verdict verdict = submission == null ? null : submission.verdict();
        StoredDeadline.Extension extension = last(deadline.extensions());
        StoredDeadline.Urging urging = last(deadline.urgings());
        StoredWork.FiledReport filed = work.filed();
        return new Told(
                state.phase(),
                order.origin(),
                order.subject(),
                state.dueOn(),
                items(order.items(), state.items()),
                order.evaluation(),
                order.inspection(),
                order.notice(),
                work.plan() == null ? null : work.plan().plan(),
                progress == null ? null : progress.note(),
                progress == null ? List.of() : progress.evidence(),
                submission == null ? null : submission.report(),
                verdict == null ? null : verdict.opinion(),
                verdict == null ? null : verdict.evidence(),
                deadline.asked() == null ? null : deadline.asked().until(),
                extension == null ? null : extension.consent(),
                urging == null ? null : urging.message(),
                filed == null ? null : filed.trace().effective(),
                filed == null ? null : filed.receipt());
    }

    private static List<Item> items(List<OrderItem> items, StoredItems dealtWith) {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(number -> item(number, items.get(number - 1), dealtWith))
                .toList();
    }

    /** An acceptance runs out without an entry: a history tells that it was given. */
    private static Item item(int number, OrderItem item, StoredItems dealtWith) {
        LocalDate until = dealtWith.acceptedUntil(number);
        return new Item(
                item.target(),
                item.risk(),
                item.clause(),
                item.code(),
                item.finding(),
                dealtWith.standing(number, until == null ? LocalDate.EPOCH : until),
                until);
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
