package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** 提交 ≤ 发证 ≤ the day from which it is recorded (V8). */
public final class CertificatesAreIssuedAfterSubmission {

    private CertificatesAreIssuedAfterSubmission() {}

    static void check(LocalDate issuedOn, @Nullable LocalDate submitted, LocalDate effective) {
        if ((submitted != null && issuedOn.isBefore(submitted)) || issuedOn.isAfter(effective)) {
            throw Refused.by(
                    CertificatesAreIssuedAfterSubmission.class,
                    issuedOn,
                    submitted == null ? "" : submitted,
                    effective);
        }
    }
}
