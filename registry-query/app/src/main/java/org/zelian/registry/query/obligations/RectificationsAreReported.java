package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F19: once it is put right, the police have the report; the time for it is the registry's own. */
final class RectificationsAreReported implements Rule<ObligedOrder> {

    private static final Setting DAYS = new Setting("rectification-report-days", 30);

    @Override
    public Clause clause() {
        return Clause.internal(
                "F19", Severity.MEDIUM, "公通字〔2007〕43号第二十条：整改完成后，整改报告向公安机关备案；期限为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedOrder order, Reckoning reckoning) {
        Mark done = order.course().done();
        return done == null || !order.isOfThePolice() || order.course().filed()
                ? null
                : Duty.ofUnit(
                        done,
                        reckoning.daysAfter(done.day(), reckoning.number(DAYS, done)),
                        "rectification.report");
    }
}
