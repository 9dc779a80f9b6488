package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 升级督办 begins after the last day of 整改期限. */
public final class OnlyWhatIsOverdueIsEscalated {

    private OnlyWhatIsOverdueIsEscalated() {}

    static void check(LocalDate dueOn, LocalDate effective) {
        if (!dueOn.isBefore(effective)) {
            throw Refused.by(OnlyWhatIsOverdueIsEscalated.class, dueOn, effective);
        }
    }
}
