package org.zelian.registry.views.reminder;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView;

import java.time.LocalDate;

/**
 * That something is due soon, or overdue. The same obligation is another reminder at each step.
 *
 * @param reminder the obligation and the step: what is marked as read
 * @param within the step: due within so many days; absent when overdue
 * @param since the day from which it was to be reminded of
 * @param read whether the asker has marked it, by now
 * @param obligation as it stands on the day asked about
 */
public record ReminderView(
        String reminder,
        @Nullable Integer within,
        LocalDate since,
        boolean read,
        ObligationView obligation) {}
