package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F02: what ran before is filed within 30 days of the day on which its level was determined. */
final class RunningTargetsAreFiled implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law("F02", Severity.BLOCK, "公通字〔2007〕43号第十五条：已运行的第二级以上系统，等级确定后三十日内备案");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark online = target.online(BuildKind.EXISTING);
        GradingCourse graded = target.atLeast(SecurityProtectionLevel.L2).orElse(null);
        if (online == null || graded == null || target.isFiled()) {
            return null;
        }
        Mark since = graded.since();
        return Filing.duty(target, online, since, graded.determinedOn(), since, reckoning);
    }
}
