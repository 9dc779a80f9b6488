package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F12: with a filing of level 2 and above there is a 表六; of what is filed later, at once. */
final class FilingsHaveDataSheets implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law(
                "F12", Severity.MEDIUM, "公网安〔2025〕1001号第三条；公网安〔2025〕1846号问题十五：表六 数据摸底调查表");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return HeldFilings.changing(
                target,
                filed -> filed.level().isAtLeast(SecurityProtectionLevel.L2) && !filed.dataSheets(),
                (held, certified) -> Survey.due(reckoning).notBefore(held.issuedOn(certified)));
    }
}
