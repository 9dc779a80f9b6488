package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

/**
 * A key whose content differs between two moments.
 *
 * @param before null if it was not there
 * @param after null if it is not there any more
 */
public record Changed<V extends Record>(String key, @Nullable V before, @Nullable V after) {}
