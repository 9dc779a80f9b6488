package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.CertificateValidity;

import java.time.LocalDate;

/** An evaluation prolongs the certificate that was in force on its report's day. */
public final class OnlyACertificateInForceIsProlonged {

    private OnlyACertificateInForceIsProlonged() {}

    /**
     * @param reportedOn the day on the report's cover; absent where nothing was reported
     */
    static void check(CertificateValidity validity, @Nullable LocalDate reportedOn) {
        if (reportedOn == null || !validity.holdsOn(reportedOn)) {
            throw Refused.by(
                    OnlyACertificateInForceIsProlonged.class,
                    reportedOn == null ? "" : reportedOn,
                    validity.from(),
                    validity.until());
        }
    }
}
