package org.zelian.registry.views.history;

import org.jspecify.annotations.Nullable;

/** A field that differs between two moments. */
public record Difference(String field, @Nullable String then, @Nullable String now) {}
