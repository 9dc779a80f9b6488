package org.zelian.registry.frontend.reminder;

/**
 * How many reminders are left.
 *
 * @param unread of those of the appointment acted under, or of all
 */
record RemindersLeft(long unread) {}
