package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

/** An entry that changes nothing is not made. */
public final class AnEntrySaysSomethingNew {

    private AnEntrySaysSomethingNew() {}

    public static void check(boolean something) {
        if (!something) {
            throw Refused.by(AnEntrySaysSomethingNew.class);
        }
    }
}
