package org.zelian.registry.frontend.reminder;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * That some reminders were read.
 *
 * @param reminders those; absent means all there are
 * @param snapshot position of the page they were read on: what came in since stays unread
 */
record RemindersRead(@Nullable List<String> reminders, @Nullable Long snapshot) {}
