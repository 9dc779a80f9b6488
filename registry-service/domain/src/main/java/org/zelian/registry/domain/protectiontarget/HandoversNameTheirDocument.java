package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

/**
 * A system goes to another unit by a paper of the authority. What a policy hands over rests on the
 * paper by which its unit ended or moved.
 */
public final class HandoversNameTheirDocument {

    private HandoversNameTheirDocument() {}

    static void check(Basis basis, Act act) {
        if (act.byAPerson() && basis.document() == null) {
            throw Refused.by(HandoversNameTheirDocument.class);
        }
    }
}
