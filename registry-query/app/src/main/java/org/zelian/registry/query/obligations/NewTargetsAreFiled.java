package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F03: what is new is filed within 30 days of going online. */
final class NewTargetsAreFiled implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law(
                "F03",
                Severity.BLOCK,
                "公通字〔2007〕43号第十五条：新建第二级以上系统，投入运行后三十日内备案；成教办〔2015〕3号第四条（二）（有效期已届满，沿用）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark online = target.online(BuildKind.NEW);
        GradingCourse graded = target.atLeast(SecurityProtectionLevel.L2).orElse(null);
        if (online == null || graded == null || target.isFiled()) {
            return null;
        }
        return Filing.duty(target, online, graded.since(), online.day(), online, reckoning);
    }
}
