package org.zelian.registry.views.home;

import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param feature {@code unit}, {@code person}, {@code protectiontarget} or {@code filing}
 * @param id to open it by
 * @param label its name; for a filing the number of its certificate
 * @param context the unit it belongs to; for a filing its target
 */
public record SearchHit(String feature, String id, String label, @Nullable String context) {}
