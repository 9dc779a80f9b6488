package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.domain.Act;

/** What the police ordered is void only where their document says so. */
public final class PoliceOrdersAreVoidedByTheirDocument {

    private PoliceOrdersAreVoidedByTheirDocument() {}

    static void check(Origin origin, Basis basis, Act act) {
        OfficialDocument document = basis.document();
        boolean named = document != null && !document.issuedOn().isAfter(act.effective());
        if (origin == Origin.POLICE && !named) {
            throw Refused.by(PoliceOrdersAreVoidedByTheirDocument.class, act.effective());
        }
    }
}
