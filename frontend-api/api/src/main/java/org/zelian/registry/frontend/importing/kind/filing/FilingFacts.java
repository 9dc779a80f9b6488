package org.zelian.registry.frontend.importing.kind.filing;

import static org.zelian.registry.frontend.importing.kind.Changes.shown;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.AUTHORITY;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.EDITION;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.EXTENDED;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.ISSUED;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.LEVEL;
import static org.zelian.registry.frontend.importing.kind.filing.FilingColumns.NUMBER;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.frontend.importing.kind.Changes;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.kind.Merging;

import java.time.LocalDate;

/** 存量备案, of a row. */
final class FilingFacts {

    static final Changes<ExistingFiling> CHANGES =
            Changes.<ExistingFiling>none()
                    .and(NUMBER, is -> is.certificate().number().value())
                    .and(LEVEL, is -> Levels.LABELS.shown(is.level()))
                    .and(ISSUED, is -> is.certificate().issuedOn().toString())
                    .and(AUTHORITY, is -> is.certificate().authority())
                    .and(EDITION, is -> FilingColumns.EDITIONS.shown(is.edition()))
                    .and(EXTENDED, is -> shown(is.extendedUntil()));

    /** Until then there was one form (see {@link FormEdition}). */
    private static final LocalDate ONE_FORM_UNTIL = LocalDate.of(2018, 1, 1);

    private FilingFacts() {}

    /**
     * What a row says over what is known; null where a cell is at fault.
     *
     * @param holds the day from which the entry holds, which the certificate is not issued after
     */
    static @Nullable ExistingFiling of(
            Merging row, @Nullable ExistingFiling known, LocalDate holds) {
        Certificate before = known == null ? null : known.certificate();
        CertificateNumber number = row.needed(NUMBER, before == null ? null : before.number());
        SecurityProtectionLevel level = row.needed(LEVEL, known == null ? null : known.level());
        LocalDate issued = row.needed(ISSUED, before == null ? null : before.issuedOn());
        String authority = row.needed(AUTHORITY, before == null ? null : before.authority());
        FormEdition edition = edition(row, known, issued);
        LocalDate extended = row.said(EXTENDED, known == null ? null : known.extendedUntil());
        if (number == null
                || level == null
                || issued == null
                || authority == null
                || edition == null) {
            return null;
        }
        fits(row, level, edition, issued, extended, holds);
        return row.isWrong()
                ? null
                : new ExistingFiling(
                        edition,
                        level,
                        new Certificate(number, issued, authority),
                        extended,
                        known == null ? null : known.scan(),
                        known == null ? null : known.form());
    }

    private static @Nullable FormEdition edition(
            Merging row, @Nullable ExistingFiling known, @Nullable LocalDate issued) {
        if (known == null && issued != null && issued.isBefore(ONE_FORM_UNTIL)) {
            return row.said(EDITION, FormEdition.FORM_2007);
        }
        return row.needed(EDITION, known == null ? null : known.edition());
    }

    /** As the service will have it, as far as that can be told here. */
    private static void fits(
            Merging row,
            SecurityProtectionLevel level,
            FormEdition edition,
            LocalDate issued,
            @Nullable LocalDate extended,
            LocalDate holds) {
        if (!level.isAtLeast(SecurityProtectionLevel.L2)) {
            row.wrong(LEVEL, "OnlyLevelTwoAndAboveAreFiled", level);
        }
        if (edition == FormEdition.FORM_2025 && issued.isBefore(CertificateValidity.RULE_BEGAN)) {
            row.wrong(EDITION, "TheEditionFitsTheIssueDay", edition, issued);
        }
        if (issued.isAfter(holds)) {
            row.wrong(ISSUED, "CertificatesAreIssuedAfterSubmission", issued, "", holds);
        }
        if (extended != null && !extended.isAfter(issued)) {
            row.wrong(EXTENDED, "AnExtensionProlongs", extended, issued);
        }
    }

    /** The certificate itself is the paper. */
    static OfficialDocument document(ExistingFiling facts) {
        Certificate certificate = facts.certificate();
        return new OfficialDocument(
                certificate.number().value(), certificate.authority(), certificate.issuedOn());
    }
}
