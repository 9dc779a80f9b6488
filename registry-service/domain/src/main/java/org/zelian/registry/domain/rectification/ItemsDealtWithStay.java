package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

/** An item is known by its number: a correction leaves none out that something was done about. */
public final class ItemsDealtWithStay {

    private ItemsDealtWithStay() {}

    /**
     * @param items of the order as it stands
     * @param dealtWith the highest number that is put right or whose risk is accepted; 0 if none
     * @param settled whether the order was submitted as a whole, or is over
     * @param right items after the correction
     */
    static void check(int items, int dealtWith, boolean settled, int right) {
        if (right < dealtWith || (settled && right != items)) {
            throw Refused.by(ItemsDealtWithStay.class, right, settled ? items : dealtWith);
        }
    }
}
