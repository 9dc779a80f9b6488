package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** What the police decided rests on their document, of a day between the request and its entry. */
public final class PoliceDocumentsAreNamed {

    private PoliceDocumentsAreNamed() {}

    /** The document's day, or a refusal. */
    static LocalDate check(Basis basis, LocalDate requested, Act act) {
        OfficialDocument document = basis.document();
        if (document == null
                || document.issuedOn().isBefore(requested)
                || document.issuedOn().isAfter(act.effective())) {
            throw Refused.by(PoliceDocumentsAreNamed.class, requested, act.effective());
        }
        return document.issuedOn();
    }
}
