package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Existing;
import org.zelian.registry.domain.Said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 备案证明 as a filing's entries say, corrections applied, and how long it holds. */
final class Certification {

    private final Existing<ExistingFiling> existing;
    private final List<LocalDate> extensions = new ArrayList<>();
    private final Set<EvaluationId> prolonging = new HashSet<>();
    private @Nullable Said<FilingCertified> certified;

    /**
     * @param existing the filing of before the registry, where it is one: its certificate counts
     */
    Certification(Existing<ExistingFiling> existing) {
        this.existing = existing;
    }

    /** The certification that a correction names, or a refusal. */
    Said<FilingCertified> certified(long entry) {
        return CorrectionsNameAnEntry.check(Said.named(certified, entry), entry);
    }

    /** The evaluations that prolonged it. */
    Set<EvaluationId> prolonging() {
        return Set.copyOf(prolonging);
    }

    /** The entry by which it is on record. */
    long entry() {
        return certified != null ? certified.first() : existing.standing().orElseThrow().first();
    }

    Optional<Certificate> certificate() {
        return certified != null
                ? Optional.of(certified.what().certificate())
                : before().map(ExistingFiling::certificate);
    }

    /**
     * @param years parameter {@code certificate-years}
     */
    CertificateValidity validity(int years) {
        List<LocalDate> granted = new ArrayList<>(extensions);
        before().map(ExistingFiling::extendedUntil).ifPresent(granted::add);
        return CertificateValidity.of(certificate().orElseThrow().issuedOn(), years, granted);
    }

    void certify(String author, long entry, FilingCertified event) {
        certified = Said.by(author, entry, event);
    }

    void extend(LocalDate until) {
        extensions.add(until);
    }

    void prolong(EvaluationId evaluation, LocalDate until) {
        prolonging.add(evaluation);
        extend(until);
    }

    /** Returns the entry in whose place the correction stands. */
    long correct(String author, long entry, CertificateCorrected right) {
        Said<FilingCertified> corrected =
                Objects.requireNonNull(certified)
                        .corrected(
                                author,
                                entry,
                                new FilingCertified(
                                        right.filing(),
                                        right.target(),
                                        right.based(),
                                        right.certificate(),
                                        right.scan(),
                                        right.basis()));
        certified = corrected;
        return corrected.first();
    }

    private Optional<ExistingFiling> before() {
        return existing.standing().map(Said::what);
    }
}
