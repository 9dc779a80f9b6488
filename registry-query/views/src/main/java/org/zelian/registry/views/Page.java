package org.zelian.registry.views;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total rows in all
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record Page<R>(List<R> rows, long total, int page, int size) {

    public Page {
        rows = List.copyOf(rows);
    }
}
