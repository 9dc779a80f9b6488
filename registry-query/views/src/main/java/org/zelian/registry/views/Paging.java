package org.zelian.registry.views;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

/**
 * Which page, in which order.
 *
 * @param page from 1
 * @param size rows a page, 1 to 200
 * @param sort a field the list offers, {@code -} before it for descending; absent means the list's
 *     own order
 */
public record Paging(int page, int size, @Nullable String sort) {

    public Paging {
        if (page < 1 || page > 100_000) {
            throw new InvalidValue("NumberIsWithinItsRange", 1, 100_000);
        }
        if (size < 1 || size > 200) {
            throw new InvalidValue("NumberIsWithinItsRange", 1, 200);
        }
    }
}
