package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.domain.Act;

/** A unit lies in a division that is in the code table on the day (domain.md V7). */
public final class DivisionCodesAreInForce {

    private DivisionCodesAreInForce() {}

    public static void check(DivisionCode division, boolean inForce, Act act) {
        if (!inForce) {
            throw Refused.by(DivisionCodesAreInForce.class, division.value(), act.effective());
        }
    }
}
