package org.zelian.registry.views.reminder;

import org.jspecify.annotations.Nullable;

/**
 * The daily digest by e-mail.
 *
 * @param offered whether the registry sends mail at all
 * @param wanted false once the asker has switched it off
 * @param address on record, masked; absent where there is none, so that nothing is sent
 */
public record ReminderMail(boolean offered, boolean wanted, @Nullable String address) {}
