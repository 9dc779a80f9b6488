package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

/**
 * What is submitted has both determinations and a report that leaves nothing out (domain.md §1.3).
 */
public final class TheReportIsComplete {

    private TheReportIsComplete() {}

    /**
     * The part, or a refusal.
     *
     * @param name BUSINESS_INFORMATION, SYSTEM_SERVICE or GRADING_REPORT
     */
    static <E> E check(@Nullable E part, String name) {
        if (part == null) {
            throw Refused.by(TheReportIsComplete.class, name);
        }
        return part;
    }
}
