package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** An appointment rests on a paper: number, issuer, day. */
public final class AppointmentsNameTheirDocument {

    private AppointmentsNameTheirDocument() {}

    static void check(Basis basis) {
        if (basis.document() == null) {
            throw Refused.by(AppointmentsNameTheirDocument.class);
        }
    }
}
