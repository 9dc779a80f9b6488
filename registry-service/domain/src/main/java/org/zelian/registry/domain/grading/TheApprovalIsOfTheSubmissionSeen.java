package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Said;

/**
 * What is approved or returned is what stands, and was seen: nothing that was taken back or changed
 * since.
 */
public final class TheApprovalIsOfTheSubmissionSeen {

    private TheApprovalIsOfTheSubmissionSeen() {}

    /**
     * The submission that stands, or a refusal.
     *
     * @param seen sequence number of the one that was seen
     */
    static <E> Said<E> check(long seen, @Nullable Said<E> standing) {
        if (standing == null || standing.latest() != seen) {
            throw Refused.by(TheApprovalIsOfTheSubmissionSeen.class, seen);
        }
        return standing;
    }
}
