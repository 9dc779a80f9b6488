package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F04: experts have reviewed a level of 2 and above. Only one of before can be without. */
final class GradingsAreReviewedByExperts implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law("F04", Severity.HIGH, "GB/T 22240-2020 4.4：第二级以上的定级结果须经专家评审");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return ExistingLevels.duty(target, existing -> existing.reviewedOn() == null);
    }
}
