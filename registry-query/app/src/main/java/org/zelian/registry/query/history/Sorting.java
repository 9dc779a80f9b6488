package org.zelian.registry.query.history;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.views.Paging;

import java.util.Set;

/**
 * The orders in which a list may be asked for.
 *
 * @param offered fields that one may sort by
 * @param own the order where nothing was asked for
 */
public record Sorting(Set<String> offered, Order own) {

    public Sorting {
        offered = Set.copyOf(offered);
    }

    /**
     * The order asked for.
     *
     * @throws InvalidValue {@code SortFieldIsOffered}
     */
    Order asked(Paging paging) {
        return Order.asked(paging.sort(), offered, own);
    }
}
