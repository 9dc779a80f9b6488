package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F17: what is in use at level 3 is looked at by the unit itself every year, at 4 twice a year. */
final class SystemsAreSelfChecked implements Rule<ObligedTarget> {

    private static final Setting L3 = new Setting("self-check-months-l3", 12);
    private static final Setting L4 = new Setting("self-check-months-l4", 6);
    private static final int DAYS_BEFORE = 30;

    @Override
    public Clause clause() {
        return Clause.law(
                "F17", Severity.HIGH, "公通字〔2007〕43号第十四条：第三级系统每年至少进行一次自查，第四级系统每半年至少进行一次自查");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        SecurityProtectionLevel level = target.level();
        if (level == null || !level.isAtLeast(SecurityProtectionLevel.L3)) {
            return null;
        }
        Setting months = level.isAtLeast(SecurityProtectionLevel.L4) ? L4 : L3;
        Mark last = target.upkeep().selfChecked();
        return new Recurring(level, months, DAYS_BEFORE, "inspection.record")
                .of(target, last == null ? null : new Recurring.Last(last.day(), last), reckoning);
    }
}
