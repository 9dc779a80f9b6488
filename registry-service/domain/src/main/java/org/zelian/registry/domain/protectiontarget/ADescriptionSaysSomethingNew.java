package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;

/** An entry that changes nothing is not made. */
public final class ADescriptionSaysSomethingNew {

    private ADescriptionSaysSomethingNew() {}

    static void check(boolean something) {
        if (!something) {
            throw Refused.by(ADescriptionSaysSomethingNew.class);
        }
    }
}
