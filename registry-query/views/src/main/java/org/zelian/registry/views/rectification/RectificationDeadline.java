package org.zelian.registry.views.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.views.Trace;

import java.time.LocalDate;
import java.util.List;

/**
 * 整改期限 of an order, and what was said about it.
 *
 * @param dueOn as extended last; as ordered where it never was
 * @param overdueDays since that day, on the day asked about; absent where it is not overdue
 * @param asked 申请延期 that waits for an answer
 * @param extensions oldest first
 * @param urgings 催办, oldest first
 * @param escalations 升级督办, oldest first
 */
public record RectificationDeadline(
        LocalDate dueOn,
        @Nullable Long overdueDays,
        @Nullable Ask asked,
        List<Extension> extensions,
        List<Urging> urgings,
        List<Trace> escalations) {

    public RectificationDeadline {
        extensions = List.copyOf(extensions);
        urgings = List.copyOf(urgings);
        escalations = List.copyOf(escalations);
    }

    /** Why is in the trace's basis. */
    public record Ask(LocalDate until, Trace trace) {}

    /**
     * @param consent the issuer's written consent
     */
    public record Extension(LocalDate dueOn, EvidenceDigest consent, Trace trace) {}

    public record Urging(String message, Trace trace) {}
}
