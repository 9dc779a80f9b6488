package org.zelian.registry.views;

import java.util.List;
import java.util.function.Function;

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

    /** The same page of what is shown of its rows. */
    public <S> Page<S> map(Function<List<R>, List<S>> shown) {
        return new Page<>(shown.apply(rows), total, page, size);
    }
}
