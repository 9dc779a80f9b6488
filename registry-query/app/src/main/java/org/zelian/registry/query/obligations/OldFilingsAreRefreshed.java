package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F10: what was filed on an older form is filed again on that of 2025. */
final class OldFilingsAreRefreshed implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.law(
                "F10",
                Severity.HIGH,
                "公网安〔2025〕1001号第三条；公网安〔2025〕1846号问题一：以前的备案改用2025年备案表，期限以属地公安机关的要求为准");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        return HeldFilings.changing(
                target,
                filed -> filed.edition() != FormEdition.FORM_2025,
                (held, certified) -> Survey.due(reckoning));
    }
}
