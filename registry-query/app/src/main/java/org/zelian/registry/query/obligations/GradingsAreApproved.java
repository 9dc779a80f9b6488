package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F05: an authority, where there is one, has approved a level of 2 and above. */
final class GradingsAreApproved implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law("F05", Severity.HIGH, "GB/T 22240-2020 4.4：第二级以上有主管部门的，定级结果须经其核准");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return ExistingLevels.duty(
                target, existing -> existing.authority() != null && existing.approvedOn() == null);
    }
}
