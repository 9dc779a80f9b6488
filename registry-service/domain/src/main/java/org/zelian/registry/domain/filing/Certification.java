package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingReturned;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 备案证明 as a filing's entries say, corrections applied, and how long it holds. */
final class Certification {

    private final Entries<FilingCertified> certified = new Entries<>();
    private final Entries<ExistingFiling> existing = new Entries<>();
    private final List<LocalDate> extensions = new ArrayList<>();
    private final Set<EvaluationId> prolonging = new HashSet<>();
    private long entries;
    private final Set<String> authors = new HashSet<>();
    private long latestExisting = -1;
    private boolean returned;

    void add(FilingEvent event, LocalDate effective, @Nullable String actor) {
        certified.add(event, effective, certifiedBy(event));
        existing.add(event, effective, existingBy(event));
        if (existingBy(event) != null) {
            latestExisting = entries;
            returned = false;
            if (actor != null) {
                authors.add(actor);
            }
        }
        entries++;
        if (event instanceof FilingExtended extended) {
            extensions.add(extended.until());
        }
        if (event instanceof FilingProlonged prolonged) {
            extensions.add(prolonged.until());
            prolonging.add(prolonged.evaluation());
        }
        if (event instanceof ExistingFilingReturned) {
            returned = true;
        }
    }

    /** The certification in the place of an entry, if that is one. */
    @Nullable FilingCertified certified(long entry) {
        return certified.standing(entry);
    }

    /** The existing filing in the place of an entry, if that is one. */
    @Nullable ExistingFiling existing(long entry) {
        return existing.standing(entry);
    }

    /** Sequence number of the last entry that said what an existing filing is. */
    long latestExisting() {
        return latestExisting;
    }

    /** Whether it was returned since it was last said. */
    boolean isReturned() {
        return returned;
    }

    /** Those who said what an existing filing is. */
    Set<String> authors() {
        return Set.copyOf(authors);
    }

    /** The evaluations that prolonged it. */
    Set<EvaluationId> prolonging() {
        return Set.copyOf(prolonging);
    }

    /** The day from which it is on record as it stands. */
    LocalDate since() {
        return certified.on(LocalDate.MAX, entry -> entry) == null
                ? existing.latest()
                : certified.latest();
    }

    Optional<Certificate> certificate() {
        FilingCertified here = certified.on(LocalDate.MAX, entry -> entry);
        return here == null
                ? stood().map(ExistingFiling::certificate)
                : Optional.of(here.certificate());
    }

    /**
     * @param years parameter {@code certificate-years}
     */
    CertificateValidity validity(int years) {
        List<LocalDate> granted = new ArrayList<>(extensions);
        stood().map(ExistingFiling::extendedUntil).ifPresent(granted::add);
        return CertificateValidity.of(certificate().orElseThrow().issuedOn(), years, granted);
    }

    private Optional<ExistingFiling> stood() {
        return Optional.ofNullable(existing.on(LocalDate.MAX, entry -> entry));
    }

    private static @Nullable FilingCertified certifiedBy(FilingEvent event) {
        return switch (event) {
            case FilingCertified e -> e;
            case CertificateCorrected e ->
                    new FilingCertified(
                            e.filing(),
                            e.target(),
                            e.based(),
                            e.certificate(),
                            e.scan(),
                            e.basis());
            default -> null;
        };
    }

    private static @Nullable ExistingFiling existingBy(FilingEvent event) {
        return switch (event) {
            case ExistingFilingRecorded e -> e.existing();
            case ExistingFilingCorrected e -> e.existing();
            default -> null;
        };
    }
}
