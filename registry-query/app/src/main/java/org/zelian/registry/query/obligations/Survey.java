package org.zelian.registry.query.obligations;

import java.time.LocalDate;

/** 公网安〔2025〕1001号: the survey of 2025 and the new form, by a day that the local police may move. */
final class Survey {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 30);

    private Survey() {}

    static Due due(Reckoning reckoning) {
        return reckoning.named("form-refresh-due", LAST_DAY);
    }
}
