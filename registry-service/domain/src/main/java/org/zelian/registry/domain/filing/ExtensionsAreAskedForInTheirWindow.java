package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.CertificateValidity;

import java.time.LocalDate;

/** 延期: in the months before the last day (公网安〔2025〕1846号, question 6). */
public final class ExtensionsAreAskedForInTheirWindow {

    private ExtensionsAreAskedForInTheirWindow() {}

    static void check(CertificateValidity validity, int months, LocalDate day) {
        LocalDate opens = validity.extensionOpens(months);
        if (day.isBefore(opens) || day.isAfter(validity.until())) {
            throw Refused.by(
                    ExtensionsAreAskedForInTheirWindow.class, day, opens, validity.until());
        }
    }
}
