package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F18: what was ordered is put right by the day that the order, or its extension, names. */
final class RectificationsAreDoneInTime implements Rule<ObligedOrder> {

    @Override
    public Clause clause() {
        return Clause.law(
                "F18", Severity.HIGH, "整改通知载明的限期；公通字〔2007〕43号第二十条；成教办〔2015〕3号第十三条（有效期已届满，沿用）");
    }

    @Override
    public @Nullable Duty of(ObligedOrder order, Reckoning reckoning) {
        Mark ordered = order.ordered();
        return ordered == null || !order.course().isUnderWay()
                ? null
                : Duty.ofUnit(ordered, Due.on(order.dueOn()), order.course().next());
    }
}
