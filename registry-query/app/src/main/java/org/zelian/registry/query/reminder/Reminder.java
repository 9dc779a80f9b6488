package org.zelian.registry.query.reminder;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.obligations.ObligationState;

import java.time.LocalDate;

/**
 * That something is due soon, or overdue.
 *
 * @param within the step: due within so many days; absent when overdue
 * @param since the day from which it was to be reminded of
 */
public record Reminder(ObligationState about, @Nullable Integer within, LocalDate since) {

    /** The obligation and the step: each step is read for itself. */
    public String id() {
        return about.obligation().value() + ":" + (within == null ? "overdue" : within);
    }

    public boolean overdue() {
        return within == null;
    }
}
