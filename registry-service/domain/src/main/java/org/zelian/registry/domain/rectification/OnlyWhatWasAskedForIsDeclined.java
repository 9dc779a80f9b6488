package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;

/** 不同意延期 answers the unit: it has asked, and nobody has answered yet. */
public final class OnlyWhatWasAskedForIsDeclined {

    private OnlyWhatWasAskedForIsDeclined() {}

    static void check(boolean asked) {
        if (!asked) {
            throw Refused.by(OnlyWhatWasAskedForIsDeclined.class);
        }
    }
}
