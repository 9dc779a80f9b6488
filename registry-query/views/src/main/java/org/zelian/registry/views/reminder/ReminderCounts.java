package org.zelian.registry.views.reminder;

import java.util.List;

/**
 * How many reminders there are.
 *
 * @param unread of all of them, overdue or not
 * @param within what is not overdue, by its step, the nearest first; each counts once
 * @param below what is overdue in the units under one of the asker's bureaux, the asker's own left
 *     out: no reminders, and to be looked at in the list of obligations
 */
public record ReminderCounts(long unread, long overdue, List<Within> within, long below) {

    public ReminderCounts {
        within = List.copyOf(within);
    }

    /** Of one step. */
    public record Within(int days, long count) {}
}
