package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FormEdition;

import java.time.LocalDate;

/** The form of 2025 was not in use before 2025; of the older ones no day is known for certain. */
public final class TheEditionFitsTheIssueDay {

    private TheEditionFitsTheIssueDay() {}

    static void check(ExistingFiling existing) {
        LocalDate issuedOn = existing.certificate().issuedOn();
        if (existing.edition() == FormEdition.FORM_2025
                && issuedOn.isBefore(CertificateValidity.RULE_BEGAN)) {
            throw Refused.by(TheEditionFitsTheIssueDay.class, existing.edition(), issuedOn);
        }
    }
}
