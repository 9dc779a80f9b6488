package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.obligation.ObligationView.Severity;

import java.util.Objects;

/** F40: after a 重大变更 of level 2 and above it is evaluated; the time is the registry's own. */
final class ChangesAreEvaluated implements Rule<ObligedTarget> {

    private static final Setting MONTHS = new Setting("change-evaluation-months", 6);

    @Override
    public Clause clause() {
        return Clause.internal("F40", Severity.MEDIUM, "GB/T 22239-2019：发生重大变更时进行等级测评；期限为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        Mark inUse = target.inUseAt(SecurityProtectionLevel.L2);
        if (inUse == null) {
            return null;
        }
        Mark change =
                Objects.requireNonNull(target.life())
                        .firstChange(one -> !isEvaluated(target.upkeep(), one));
        return change == null
                ? null
                : Duty.ofUnit(
                        Mark.last(change, inUse),
                        Due.on(change.day().plusMonths(reckoning.number(MONTHS, change))),
                        target.upkeep().evaluating());
    }

    private static boolean isEvaluated(Upkeep upkeep, Mark change) {
        return upkeep.reported()
                .filter(last -> !last.reported().reportedOn().isBefore(change.day()))
                .isPresent();
    }
}
