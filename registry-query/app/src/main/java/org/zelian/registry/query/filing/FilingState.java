package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.query.regions.FilingOfTarget;
import org.zelian.registry.views.filing.FilingView.Notice;

import java.time.LocalDate;
import java.util.List;

/**
 * What a row of the filings says, unopened. Who operates its target on a day is said by the
 * target's row, how many years a certificate holds by a rule.
 *
 * @param begun the day it began; for 存量 the day of the certificate
 * @param form as drafted, submitted or in force, whichever is latest; absent for 存量 until a change
 * @param standing the form in force, to go back to when a change is declined
 * @param notice not yet answered
 * @param extensions last days that the police granted
 * @param scan of the certificate
 */
record FilingState(
        FilingId filing,
        ProtectionTargetId target,
        FilingPhase phase,
        LocalDate since,
        LocalDate begun,
        FormEdition edition,
        @Nullable StoredForm form,
        @Nullable StoredForm standing,
        @Nullable ExistingFiling existing,
        @Nullable Notice notice,
        @Nullable Certificate certificate,
        List<LocalDate> extensions,
        @Nullable EvidenceDigest scan) {

    FilingState {
        extensions = List.copyOf(extensions);
    }

    static FilingState begun(FilingId filing, ProtectionTargetId target, LocalDate day) {
        return new FilingState(
                filing,
                target,
                FilingPhase.DRAFT,
                day,
                day,
                FormEdition.FORM_2025,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    FilingState entering(FilingPhase next, LocalDate day) {
        return new FilingState(
                filing,
                target,
                next,
                day,
                begun,
                edition,
                form,
                standing,
                existing,
                notice,
                certificate,
                extensions,
                scan);
    }

    FilingState filled(@Nullable StoredForm newForm) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                edition,
                newForm,
                standing,
                existing,
                notice,
                certificate,
                extensions,
                scan);
    }

    FilingState on(FormEdition newEdition) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                newEdition,
                form,
                standing,
                existing,
                notice,
                certificate,
                extensions,
                scan);
    }

    /** What is on the form holds. */
    FilingState inForce() {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                edition,
                form,
                form,
                existing,
                notice,
                certificate,
                extensions,
                scan);
    }

    FilingState noticed(@Nullable Notice newNotice) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                edition,
                form,
                standing,
                existing,
                newNotice,
                certificate,
                extensions,
                scan);
    }

    FilingState certified(Certificate newCertificate, EvidenceDigest newScan) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                edition,
                form,
                standing,
                existing,
                notice,
                newCertificate,
                extensions,
                newScan);
    }

    FilingState extended(LocalDate until) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                begun,
                edition,
                form,
                standing,
                existing,
                notice,
                certificate,
                FilingOfTarget.extended(extensions, until),
                scan);
    }

    FilingState recorded(ExistingFiling facts) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                facts.certificate().issuedOn(),
                form == null ? facts.edition() : edition,
                form,
                standing,
                facts,
                notice,
                facts.certificate(),
                FilingOfTarget.ofExisting(facts, extensions),
                facts.scan());
    }

    StoredForm orEmpty() {
        return form == null ? StoredForm.EMPTY : form;
    }

    /** Filed or certified: what the form says, else what was recorded as certified. */
    @Nullable SecurityProtectionLevel level() {
        if (form != null && form.grading() != null) {
            return form.grading().levels().overall();
        }
        return existing == null ? null : existing.level();
    }
}
