package org.zelian.registry.domain.inspection;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.domain.Act;

/**
 * What the police or the authority found rests on their paper (监督检查通知书), of a day that has come by
 * then; it may have been issued before they came.
 */
public final class SupervisoryInspectionsNameTheirDocument {

    private SupervisoryInspectionsNameTheirDocument() {}

    static void check(InspectionKind kind, Basis basis, Act act) {
        OfficialDocument document = basis.document();
        boolean named = document != null && !document.issuedOn().isAfter(act.effective());
        if (kind != InspectionKind.SELF && !named) {
            throw Refused.by(SupervisoryInspectionsNameTheirDocument.class, act.effective());
        }
    }
}
