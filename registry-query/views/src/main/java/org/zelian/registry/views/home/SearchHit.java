package org.zelian.registry.views.home;

import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param feature {@code unit}, {@code person} or {@code protectiontarget}
 * @param id to open it by
 * @param label its name
 * @param context the unit it belongs to
 */
public record SearchHit(String feature, String id, String label, @Nullable String context) {}
