package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** Transitions of one region do not go back in effective day: built ≤ trial ≤ online (V8). */
public final class TransitionsKeepTheirOrder {

    private TransitionsKeepTheirOrder() {}

    /** The day lies neither before the transition before it nor after the one that follows. */
    public static void check(@Nullable LocalDate before, LocalDate day, @Nullable LocalDate after) {
        if ((before != null && day.isBefore(before)) || (after != null && day.isAfter(after))) {
            throw Refused.by(
                    TransitionsKeepTheirOrder.class,
                    day,
                    before == null ? "" : before,
                    after == null ? "" : after);
        }
    }
}
