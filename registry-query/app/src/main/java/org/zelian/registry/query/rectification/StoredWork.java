package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done about an order; everything in the order of its days.
 *
 * @param plan the latest
 * @param closed 办结, or 作废
 */
record StoredWork(
        @Nullable StoredTrace acknowledged,
        @Nullable Plan plan,
        List<Progress> progress,
        List<StoredSubmission> submissions,
        List<AcceptedRisk> accepted,
        @Nullable StoredTrace closed,
        @Nullable FiledReport filed) {

    static final StoredWork NONE =
            new StoredWork(null, null, List.of(), List.of(), List.of(), null, null);

    record Plan(RectificationPlan plan, StoredTrace trace) {}

    /**
     * @param done absent where none was finished
     */
    record Progress(
            @Nullable ItemNumbers done,
            String note,
            List<EvidenceDigest> evidence,
            StoredTrace trace) {

        Set<Integer> numbers() {
            ItemNumbers finished = done;
            return finished == null ? Set.of() : finished.values();
        }
    }

    record AcceptedRisk(ItemNumbers items, LocalDate until, StoredTrace trace) {}

    record FiledReport(@Nullable EvidenceDigest receipt, StoredTrace trace) {}

    StoredWork {
        progress = List.copyOf(progress);
        submissions = List.copyOf(submissions);
        accepted = List.copyOf(accepted);
    }

    StoredWork after(RectificationEvent event, StoredTrace trace) {
        return switch (event) {
            case RectificationAcknowledged e ->
                    new StoredWork(trace, plan, progress, submissions, accepted, closed, filed);
            case RectificationPlanned e -> planned(new Plan(e.plan(), trace));
            case RectificationProgressReported e ->
                    reported(new Progress(e.done(), e.note(), e.evidence(), trace));
            case RectificationSubmitted e ->
                    judged(and(submissions, StoredSubmission.made(e, trace)), filed);
            case RectificationVerified e ->
                    judged(StoredSubmission.verified(submissions, e, trace), filed);
            case RectificationReturned e ->
                    judged(StoredSubmission.returned(submissions, e, trace), null);
            case RectificationRiskAccepted e ->
                    accepting(new AcceptedRisk(e.items(), e.until(), trace));
            case RectificationClosed e -> ended(trace);
            case RectificationVoided e -> ended(trace);
            case RectificationReportFiled e ->
                    judged(submissions, new FiledReport(e.receipt(), trace));
            default -> this;
        };
    }

    private StoredWork planned(Plan next) {
        return new StoredWork(acknowledged, next, progress, submissions, accepted, closed, filed);
    }

    private StoredWork reported(Progress next) {
        return new StoredWork(
                acknowledged, plan, and(progress, next), submissions, accepted, closed, filed);
    }

    /** What was reported to the police of a submission returned is to be reported again. */
    private StoredWork judged(List<StoredSubmission> all, @Nullable FiledReport report) {
        return new StoredWork(acknowledged, plan, progress, all, accepted, closed, report);
    }

    private StoredWork accepting(AcceptedRisk next) {
        return new StoredWork(
                acknowledged, plan, progress, submissions, and(accepted, next), closed, filed);
    }

    private StoredWork ended(StoredTrace trace) {
        return new StoredWork(acknowledged, plan, progress, submissions, accepted, trace, filed);
    }

    private static <T> List<T> and(List<T> all, T next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    /** The submission that was found right; null if none was. */
    @Nullable StoredSubmission verified() {
        return submissions.stream()
                .filter(StoredSubmission::isVerified)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    Stream<StoredTrace> traces() {
        return Stream.of(
                        Stream.ofNullable(acknowledged),
                        Stream.ofNullable(plan).map(Plan::trace),
                        progress.stream().map(Progress::trace),
                        submissions.stream().flatMap(StoredSubmission::traces),
                        accepted.stream().map(AcceptedRisk::trace),
                        Stream.ofNullable(closed),
                        Stream.ofNullable(filed).map(FiledReport::trace))
                .flatMap(some -> some);
    }
}
