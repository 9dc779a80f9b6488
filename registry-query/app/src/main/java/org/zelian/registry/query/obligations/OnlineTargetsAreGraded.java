package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F01: what is in use is graded; the time for it is the registry's own. */
final class OnlineTargetsAreGraded implements Rule<ObligedTarget> {

    private static final Setting DAYS = new Setting("ungraded-days", 30);

    @Override
    public Clause clause() {
        return Clause.internal(
                "F01",
                Severity.HIGH,
                "网络安全法第二十三条（2026年以前为第二十一条）；成教办〔2015〕3号第四条（二）、第七条（有效期已届满，沿用）；期限为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark online = target.online();
        if (online == null || target.hasGrading()) {
            return null;
        }
        return Duty.ofUnit(
                Mark.last(online, target.ungraded()),
                reckoning.daysAfter(online.day(), reckoning.number(DAYS, online)),
                "grading.start");
    }
}
