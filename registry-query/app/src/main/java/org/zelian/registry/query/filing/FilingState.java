package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.query.protectiontarget.OfTarget;
import org.zelian.registry.views.filing.FilingView.Notice;

import java.time.LocalDate;

/**
 * What a row of the filings says, unopened. Who operates its target on a day is said by the
 * target's row, how many years a certificate holds by a rule.
 *
 * @param begun the day it began; for 存量 the day of the certificate
 * @param notice not yet answered
 */
record FilingState(
        FilingId filing,
        ProtectionTargetId target,
        FilingPhase phase,
        LocalDate since,
        LocalDate begun,
        Forms forms,
        @Nullable ExistingFiling existing,
        @Nullable Notice notice,
        Held held)
        implements OfTarget {

    static FilingState begun(FilingId filing, ProtectionTargetId target, LocalDate day) {
        return new FilingState(
                filing, target, FilingPhase.DRAFT, day, day, Forms.NONE, null, null, Held.NOTHING);
    }

    FilingState entering(FilingPhase next, LocalDate day) {
        return new FilingState(filing, target, next, day, begun, forms, existing, notice, held);
    }

    FilingState with(Forms newForms) {
        return new FilingState(
                filing, target, phase, since, begun, newForms, existing, notice, held);
    }

    FilingState with(Held newHeld) {
        return new FilingState(
                filing, target, phase, since, begun, forms, existing, notice, newHeld);
    }

    FilingState noticed(@Nullable Notice newNotice) {
        return new FilingState(
                filing, target, phase, since, begun, forms, existing, newNotice, held);
    }

    FilingState recorded(ExistingFiling facts) {
        return new FilingState(
                filing,
                target,
                phase,
                since,
                facts.certificate().issuedOn(),
                forms.latest() == null ? forms.on(facts.edition()) : forms,
                facts,
                notice,
                held.recorded(facts));
    }

    @Nullable StoredForm form() {
        return forms.latest();
    }

    @Nullable Certificate certificate() {
        return held.certificate();
    }

    /** Filed or certified: what the form says, else what was recorded as certified. */
    @Nullable SecurityProtectionLevel level() {
        SecurityProtectionLevel filed = forms.level();
        return filed != null || existing == null ? filed : existing.level();
    }
}
