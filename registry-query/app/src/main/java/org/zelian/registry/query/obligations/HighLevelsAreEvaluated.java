package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F13: what is in use at level 3 and above is evaluated every year. */
final class HighLevelsAreEvaluated implements Rule<ObligedTarget> {

    private static final Setting L3 = new Setting("evaluation-months-l3", 12);
    private static final Setting L4 = new Setting("evaluation-months-l4", 12);

    @Override
    public Clause clause() {
        return Clause.law(
                "F13",
                Severity.HIGH,
                "公通字〔2007〕43号第十四条；公网安〔2025〕1846号问题十一：第三级以上系统每年至少进行一次等级测评；GB/T 22239-2019");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        SecurityProtectionLevel level = target.level();
        if (level == null || !level.isAtLeast(SecurityProtectionLevel.L3)) {
            return null;
        }
        return Evaluating.again(
                target, level, level.isAtLeast(SecurityProtectionLevel.L4) ? L4 : L3, reckoning);
    }
}
