package org.zelian.registry.views.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.Trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was done about an order; everything oldest first.
 *
 * @param acknowledged 签收
 * @param plan the latest
 * @param accepted 接受风险
 * @param closed 办结, or 作废
 * @param filed 整改报告报公安机关
 */
public record RectificationWork(
        @Nullable Trace acknowledged,
        @Nullable Plan plan,
        List<Progress> progress,
        List<Submission> submissions,
        List<AcceptedRisk> accepted,
        @Nullable Trace closed,
        @Nullable FiledReport filed) {

    public RectificationWork {
        progress = List.copyOf(progress);
        submissions = List.copyOf(submissions);
        accepted = List.copyOf(accepted);
    }

    public record Plan(RectificationPlan plan, PersonName responsible, Trace trace) {}

    /**
     * @param done items by number; empty where none was finished
     */
    public record Progress(
            Set<Integer> done, String note, List<EvidenceDigest> evidence, Trace trace) {

        public Progress {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param entry sequence number, in its stream: what is verified or returned
     * @param verdict absent while it waits for one
     */
    public record Submission(
            long entry, EvidenceDigest report, Trace trace, @Nullable Verdict verdict) {}

    /**
     * 核查通过, or 退回.
     *
     * @param again items that are not put right; empty where it was verified
     * @param opinion 核查意见; why it was returned is in the trace's basis
     */
    public record Verdict(
            boolean verified,
            @Nullable String opinion,
            @Nullable EvidenceDigest evidence,
            Set<Integer> again,
            Trace trace) {}

    /**
     * @param items by number
     * @param until last day
     */
    public record AcceptedRisk(Set<Integer> items, LocalDate until, Trace trace) {}

    /**
     * @param receipt of the police
     */
    public record FiledReport(@Nullable EvidenceDigest receipt, Trace trace) {}
}
