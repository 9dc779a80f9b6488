package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 延期 leads to a day after 整改期限 as it stands; a corrected order is not due after it. */
public final class AnExtensionSetsALaterDay {

    private AnExtensionSetsALaterDay() {}

    static void check(LocalDate dueOn, LocalDate later) {
        if (!later.isAfter(dueOn)) {
            throw Refused.by(AnExtensionSetsALaterDay.class, later, dueOn);
        }
    }
}
