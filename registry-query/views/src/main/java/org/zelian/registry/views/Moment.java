package org.zelian.registry.views;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The two clocks of a question.
 *
 * @param on the effective day asked about, to its end, Asia/Shanghai; absent means today
 * @param asOf what had been recorded by then: a ledger position ({@code 1234}), an instant ({@code
 *     2026-03-01T08:00:00Z}) or a day's end ({@code 2026-03-01}); absent means now
 * @param atLeast ledger position that the views must have reached before they answer
 * @param snapshot ledger position of an earlier page; stands in place of "now"
 */
public record Moment(
        @Nullable LocalDate on,
        @Nullable String asOf,
        @Nullable Long atLeast,
        @Nullable Long snapshot) {

    /** Today, as known now. */
    public static Moment now() {
        return new Moment(null, null, null, null);
    }
}
