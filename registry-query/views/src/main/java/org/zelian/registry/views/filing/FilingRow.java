package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * A row of the filings list.
 *
 * @param validUntil last day of the certificate's validity; past it, it has expired
 * @param existing 存量
 */
public record FilingRow(
        FilingId filing,
        ProtectionTargetId target,
        String targetName,
        UnitName operator,
        FilingPhase phase,
        LocalDate phaseSince,
        FormEdition edition,
        @Nullable SecurityProtectionLevel level,
        @Nullable CertificateNumber certificate,
        @Nullable LocalDate validUntil,
        boolean existing) {}
