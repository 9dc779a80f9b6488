package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F14: what is in use at level 2 is evaluated regularly; how often is the registry's own. */
final class LevelTwoIsEvaluated implements Rule<ObligedTarget> {

    private static final Setting MONTHS = new Setting("evaluation-months-l2", 24);

    @Override
    public Clause clause() {
        return Clause.internal("F14", Severity.MEDIUM, "GB/T 22239-2019：第二级系统定期进行等级测评；测评周期为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return target.level() == SecurityProtectionLevel.L2
                ? Evaluating.again(target, SecurityProtectionLevel.L2, MONTHS, reckoning)
                : null;
    }
}
