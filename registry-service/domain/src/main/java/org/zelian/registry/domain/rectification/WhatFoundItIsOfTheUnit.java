package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.domain.unit.UnitStanding;

/** The evaluation or inspection that an order names is of the unit it goes to, or its system. */
public final class WhatFoundItIsOfTheUnit {

    private WhatFoundItIsOfTheUnit() {}

    static void check(RectificationOrder order, RectificationFacts facts) {
        UnitStanding unit = facts.unit();
        boolean evaluated =
                order.evaluation() == null
                        || (facts.evaluated() != null
                                && facts.operated().contains(facts.evaluated()));
        boolean inspected =
                order.inspection() == null
                        || (unit != null && unit.unit().equals(facts.inspected()));
        if (!evaluated || !inspected) {
            throw Refused.by(WhatFoundItIsOfTheUnit.class);
        }
    }
}
