package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.domain.Act;

/** 整改通知 of the police is named, of a day that had come when it was received, and scanned. */
public final class PoliceOrdersBringTheirNotice {

    private PoliceOrdersBringTheirNotice() {}

    static void check(RectificationOrder order, Basis basis, Act act) {
        OfficialDocument document = basis.document();
        boolean named = document != null && !document.issuedOn().isAfter(act.effective());
        if (order.origin() == Origin.POLICE && (!named || order.notice() == null)) {
            throw Refused.by(PoliceOrdersBringTheirNotice.class, act.effective());
        }
    }
}
