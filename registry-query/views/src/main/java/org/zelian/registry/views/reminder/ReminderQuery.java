package org.zelian.registry.views.reminder;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

/** What can be asked about reminders: always those of the asker's own posts. */
public sealed interface ReminderQuery<A> extends Query<A> {

    /**
     * The longest overdue first, then by their last day; no other order is offered.
     *
     * @param unread true: only those that the asker has not marked as read
     */
    record ListReminders(@Nullable Boolean unread, Paging paging)
            implements ReminderQuery<Page<ReminderView>> {}

    record CountReminders() implements ReminderQuery<ReminderCounts> {}

    /** Whether the asker is written to every day. */
    record ShowReminderMail() implements ReminderQuery<ReminderMail> {}
}
