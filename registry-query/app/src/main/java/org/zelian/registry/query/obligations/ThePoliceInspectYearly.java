package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F39: the police inspect what is of level 3 and above every year; told, not held against it. */
final class ThePoliceInspectYearly implements Rule<ObligedTarget> {

    private static final int DECEMBER = 12;

    @Override
    public Clause clause() {
        return Clause.law(
                "F39",
                Severity.INFO,
                "公通字〔2007〕43号第十八条：公安机关对第三级系统每年至少检查一次，对第四级系统每半年至少检查一次；公安部令第176号（待核实）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark begun = target.inUseAt(SecurityProtectionLevel.L3);
        if (begun == null) {
            return null;
        }
        Yearly lacking = Yearly.lacking(begun, 0, target.upkeep().inspectedInYear());
        return Duty.ofLiaison(
                        lacking.opened(), Due.on(lacking.endOf(DECEMBER)), "inspection.police")
                .from(lacking.opens());
    }
}
