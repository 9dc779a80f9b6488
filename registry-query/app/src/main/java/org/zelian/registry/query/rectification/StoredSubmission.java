package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.query.trace.StoredTrace;

import java.util.List;
import java.util.stream.Stream;

/**
 * 提交整改报告, and what was said of it.
 *
 * @param verdict null while it waits for one
 */
record StoredSubmission(EvidenceDigest report, StoredTrace trace, @Nullable Verdict verdict) {

    /**
     * @param again items that are not put right; empty where it was found right
     */
    record Verdict(
            boolean verified,
            @Nullable String opinion,
            @Nullable EvidenceDigest evidence,
            List<Integer> again,
            StoredTrace trace) {

        Verdict {
            again = List.copyOf(again);
        }
    }

    static StoredSubmission made(RectificationSubmitted event, StoredTrace trace) {
        return new StoredSubmission(event.report(), trace, null);
    }

    static List<StoredSubmission> verified(
            List<StoredSubmission> all, RectificationVerified event, StoredTrace trace) {
        return judged(
                all,
                event.submission(),
                new Verdict(true, event.opinion(), event.evidence(), List.of(), trace));
    }

    static List<StoredSubmission> returned(
            List<StoredSubmission> all, RectificationReturned event, StoredTrace trace) {
        return judged(
                all,
                event.submission(),
                new Verdict(false, null, null, List.copyOf(event.again().values()), trace));
    }

    private static List<StoredSubmission> judged(
            List<StoredSubmission> all, long entry, Verdict verdict) {
        return all.stream()
                .map(
                        one ->
                                one.trace().sequence() == entry
                                        ? new StoredSubmission(one.report(), one.trace(), verdict)
                                        : one)
                .toList();
    }

    boolean isVerified() {
        return verdict != null && verdict.verified();
    }

    Stream<StoredTrace> traces() {
        return Stream.concat(Stream.of(trace), Stream.ofNullable(verdict).map(Verdict::trace));
    }
}
