package org.zelian.registry.domain.person;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

/** A record is joined to one that takes entries: not left, not itself joined to another. */
public final class TheRecordThatGoesOnIsOpen {

    private TheRecordThatGoesOnIsOpen() {}

    static void check(@Nullable PersonStanding same) {
        if (same == null || !same.inService()) {
            throw Refused.by(TheRecordThatGoesOnIsOpen.class);
        }
    }
}
