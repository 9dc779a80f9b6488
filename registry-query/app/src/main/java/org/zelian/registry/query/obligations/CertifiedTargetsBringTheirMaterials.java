package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F07: at level 3 and above the materials follow within 30 days. */
final class CertifiedTargetsBringTheirMaterials implements Rule<ObligedTarget> {

    private static final Setting DAYS = new Setting("table-four-days", 30);

    @Override
    public Clause clause() {
        return Clause.law(
                "F07", Severity.HIGH, "公通字〔2007〕43号第十六条；备案表填表说明二：第三级以上系统三十日内提交材料（2025年备案表为表五）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return HeldFilings.changing(
                target,
                filed -> filed.level().isAtLeast(SecurityProtectionLevel.L3) && !filed.materials(),
                (held, certified) ->
                        reckoning.daysAfter(
                                held.issuedOn(certified), reckoning.number(DAYS, certified)));
    }
}
