package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** 存量: 定级 ≤ 评审 ≤ 审核 ≤ the day from which the entry holds (V8). */
public final class ExistingGradingDatesAreInOrder {

    private ExistingGradingDatesAreInOrder() {}

    static void check(ExistingGrading existing, Act act) {
        LocalDate last = existing.gradedOn();
        last = notBefore(last, existing.reviewedOn());
        last = notBefore(last, existing.approvedOn());
        notBefore(last, act.effective());
    }

    private static LocalDate notBefore(LocalDate earlier, @Nullable LocalDate later) {
        if (later == null) {
            return earlier;
        }
        if (later.isBefore(earlier)) {
            throw Refused.by(ExistingGradingDatesAreInOrder.class, earlier, later);
        }
        return later;
    }
}
