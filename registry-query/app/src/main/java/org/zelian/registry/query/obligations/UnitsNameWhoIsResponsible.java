package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/**
 * F20: a unit has a functional department, a first and a direct responsible person; of what it
 * lacks, what it lacks longest.
 */
final class UnitsNameWhoIsResponsible implements Rule<ObligedUnit> {

    private static final Setting DAYS = new Setting("responsible-days", 30);

    @Override
    public Clause clause() {
        return Clause.internal(
                "F20",
                Severity.HIGH,
                "成教办〔2015〕3号第六条（有效期已届满，沿用）；党委（党组）网络安全工作责任制第二条；网络安全法第二十三条第一项（2026年以前为第二十一条）；期限为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedUnit unit, Reckoning reckoning) {
        Lack lack = unit.lacks().findFirst().orElse(null);
        if (lack == null) {
            return null;
        }
        Mark since = lack.since();
        return Duty.ofOthers(
                since,
                reckoning.daysAfter(since.day(), reckoning.number(DAYS, since)),
                lack.roles(),
                lack.act());
    }
}
