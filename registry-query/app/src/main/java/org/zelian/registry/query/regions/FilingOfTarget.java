package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FilingPhase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A filing of a target, as the target's row keeps it.
 *
 * @param since the day its phase began
 * @param extensions last days that the police granted, or that an evaluation brought
 */
public record FilingOfTarget(
        FilingId filing,
        FilingPhase phase,
        LocalDate since,
        @Nullable Certificate certificate,
        List<LocalDate> extensions) {

    public FilingOfTarget {
        extensions = List.copyOf(extensions);
    }

    static FilingOfTarget begun(FilingId filing, LocalDate day) {
        return new FilingOfTarget(filing, FilingPhase.DRAFT, day, null, List.of());
    }

    FilingOfTarget after(FilingEvent event) {
        return switch (event) {
            case FilingCertified e -> with(e.certificate(), extensions);
            case CertificateCorrected e -> with(e.certificate(), extensions);
            case FilingExtended e -> with(certificate, extended(extensions, e.until()));
            case FilingProlonged e -> with(certificate, extended(extensions, e.until()));
            case ExistingFilingRecorded e -> existing(e.existing());
            case ExistingFilingCorrected e -> existing(e.existing());
            default -> this;
        };
    }

    private FilingOfTarget existing(ExistingFiling facts) {
        return with(facts.certificate(), ofExisting(facts, extensions));
    }

    /** What was recorded as granted before, and what was granted since. */
    public static List<LocalDate> ofExisting(ExistingFiling facts, List<LocalDate> extensions) {
        LocalDate until = facts.extendedUntil();
        return until == null ? extensions : extended(extensions, until);
    }

    /** With one more. */
    public static List<LocalDate> extended(List<LocalDate> extensions, LocalDate until) {
        List<LocalDate> all = new ArrayList<>(extensions);
        all.add(until);
        return all.stream().distinct().toList();
    }

    private FilingOfTarget with(@Nullable Certificate newCertificate, List<LocalDate> days) {
        return new FilingOfTarget(filing, phase, since, newCertificate, days);
    }

    FilingOfTarget entering(FilingPhase next, LocalDate day) {
        return new FilingOfTarget(filing, next, day, certificate, extensions);
    }
}
