package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.views.obligation.ObligationView.Severity;

import java.util.Objects;

/** F41: after a 重大变更 what lies with the police is changed; the time is the registry's own. */
final class ChangesAreFiled implements Rule<ObligedTarget> {

    private static final Setting DAYS = new Setting("change-filing-days", 30);

    @Override
    public Clause clause() {
        return Clause.internal(
                "F41", Severity.MEDIUM, "公通字〔2007〕43号第十九条：备案事项发生变更的，向公安机关提供变更情况；期限为登记簿自定");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        FilingCourse held = target.held().orElse(null);
        Mark certified = held == null ? null : held.certified();
        Mark stated = held == null ? null : held.stated();
        if (target.online() == null || held == null || certified == null || stated == null) {
            return null;
        }
        Mark change =
                Objects.requireNonNull(target.life())
                        .firstChange(one -> Mark.ORDER.compare(one, stated) > 0);
        return change == null
                ? null
                : Duty.ofHolder(
                        change,
                        reckoning.daysAfter(change.day(), reckoning.number(DAYS, change)),
                        "filing.change",
                        held.phase() == FilingPhase.CHANGE_SUBMITTED);
    }
}
