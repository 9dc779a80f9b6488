package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F16: at level 3 and above there is a 保护工作方案 of the year, of 2025 the first. */
final class ProtectionIsPlannedYearly implements Rule<ObligedTarget> {

    private static final Setting MONTH = new Setting("protection-plan-month", 12);
    private static final int FIRST = 2025;
    private static final int MONTHS = 12;

    @Override
    public Clause clause() {
        return Clause.law(
                "F16", Severity.HIGH, "公网安〔2025〕1846号问题二十三、二十四：第三级以上系统的网络安全保护工作方案报公安机关（待与公安机关核实）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark begun = target.inUseAt(SecurityProtectionLevel.L3);
        if (begun == null) {
            return null;
        }
        Yearly lacking = Yearly.lacking(begun, FIRST, target.upkeep().planned());
        int month = Math.min(MONTHS, reckoning.number(MONTH, lacking.begins()));
        return Duty.ofUnit(lacking.opened(), Due.on(lacking.endOf(month)), "plan.file")
                .from(lacking.opens());
    }
}
