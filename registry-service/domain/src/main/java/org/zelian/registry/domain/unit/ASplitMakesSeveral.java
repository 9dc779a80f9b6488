package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.UnitCommand.SplitUnit;

/** After a split there are at least two: different units, the one that goes on among them. */
public final class ASplitMakesSeveral {

    private ASplitMakesSeveral() {}

    static void check(SplitUnit command) {
        long parts = command.into().stream().distinct().count();
        boolean repeated = parts < command.into().size();
        if (repeated || parts + (command.continues() ? 1 : 0) < 2) {
            throw Refused.by(ASplitMakesSeveral.class);
        }
    }
}
