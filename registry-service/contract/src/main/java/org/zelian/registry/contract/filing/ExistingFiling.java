package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.SecurityProtectionLevel;

import java.time.LocalDate;

/**
 * 存量备案: a certificate of before the registry knew of it.
 *
 * @param edition the form it was filed on
 * @param level as certified
 * @param certificate as it reads
 * @param extendedUntil last day by an extension already granted
 * @param scan of the certificate; where it is not there yet, it is brought before the filing is
 *     accepted
 * @param form scan of the form, where there is one
 */
public record ExistingFiling(
        FormEdition edition,
        SecurityProtectionLevel level,
        Certificate certificate,
        @Nullable LocalDate extendedUntil,
        @Nullable EvidenceDigest scan,
        @Nullable EvidenceDigest form) {}
