package org.zelian.registry.views.parameter;

import org.jspecify.annotations.Nullable;

/**
 * A code table.
 *
 * @param name what people call it on the day asked about: the label of its key in the table {@link
 *     #NAMES}; absent where it has none
 */
public record CodeTableView(String table, @Nullable String name) {

    /** The table whose codes are the keys of tables. */
    public static final String NAMES = "code-table";
}
