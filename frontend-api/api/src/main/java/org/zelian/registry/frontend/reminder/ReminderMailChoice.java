package org.zelian.registry.frontend.reminder;

/** Whether one wants to be written to every day. */
record ReminderMailChoice(boolean wanted) {}
