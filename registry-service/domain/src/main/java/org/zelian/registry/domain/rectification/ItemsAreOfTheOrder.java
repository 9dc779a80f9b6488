package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.ItemNumbers;

/** Items are named by their numbers in the order, counted from 1. */
public final class ItemsAreOfTheOrder {

    private ItemsAreOfTheOrder() {}

    static void check(ItemNumbers numbers, int items) {
        for (int number : numbers.values()) {
            if (number < 1 || number > items) {
                throw Refused.by(ItemsAreOfTheOrder.class, number, items);
            }
        }
    }
}
