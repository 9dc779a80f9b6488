package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** 责令停用 by an authority above the unit (domain.md §10.2) rests on its paper. */
public final class OrderedSuspensionsNameTheirDocument {

    private OrderedSuspensionsNameTheirDocument() {}

    static void check(boolean ordered, Basis basis) {
        if (ordered && basis.document() == null) {
            throw Refused.by(OrderedSuspensionsNameTheirDocument.class);
        }
    }
}
