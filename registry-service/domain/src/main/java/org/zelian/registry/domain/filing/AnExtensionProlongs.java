package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.CertificateValidity;

import java.time.LocalDate;

/** The last day by an extension is later than the one before. */
public final class AnExtensionProlongs {

    private AnExtensionProlongs() {}

    static void check(CertificateValidity validity, LocalDate until) {
        if (!until.isAfter(validity.until())) {
            throw Refused.by(AnExtensionProlongs.class, until, validity.until());
        }
    }
}
