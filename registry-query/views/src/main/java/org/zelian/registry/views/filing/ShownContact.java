package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;

/**
 * A contact on a form, shown; phone, mobile and e-mail masked.
 *
 * @param name absent when the key was destroyed
 */
public record ShownContact(
        @Nullable String name,
        String title,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email) {}
