package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 备案证明 of one filing: how long it holds, and whether it still does. */
final class HeldCertificate {

    /**
     * What an entry says of it, corrections applied.
     *
     * @param extendedUntil last day by extensions of before the registry knew of it
     */
    private record Said(LocalDate issuedOn, @Nullable LocalDate extendedUntil) {}

    private final ProtectionTargetId target;
    private final Entries<Said> said = new Entries<>();
    private final List<LocalDate> extensions = new ArrayList<>();
    private boolean held;

    HeldCertificate(ProtectionTargetId target) {
        this.target = target;
    }

    void apply(FilingEvent event, LocalDate effective) {
        said.add(event, effective, saidBy(event));
        switch (event) {
            case FilingCertified e -> held = true;
            case ExistingFilingAccepted e -> held = true;
            case FilingCancelled e -> held = false;
            case FilingExtended e -> extensions.add(e.until());
            case FilingProlonged e -> extensions.add(e.until());
            default -> {}
        }
    }

    ProtectionTargetId target() {
        return target;
    }

    /**
     * Whether there is a certificate that holds on a day.
     *
     * @param years parameter {@code certificate-years}
     */
    boolean holdsOn(LocalDate day, int years) {
        Said here = said.on(LocalDate.MAX, what -> what);
        if (here == null || !held) {
            return false;
        }
        List<LocalDate> granted = new ArrayList<>(extensions);
        if (here.extendedUntil() != null) {
            granted.add(here.extendedUntil());
        }
        return CertificateValidity.of(here.issuedOn(), years, granted).holdsOn(day);
    }

    /** The day from which it is on record as it stands. */
    LocalDate since() {
        return said.latest();
    }

    private static @Nullable Said saidBy(FilingEvent event) {
        return switch (event) {
            case FilingCertified e -> new Said(e.certificate().issuedOn(), null);
            case CertificateCorrected e -> new Said(e.certificate().issuedOn(), null);
            case ExistingFilingRecorded e -> saidBy(e.existing());
            case ExistingFilingCorrected e -> saidBy(e.existing());
            default -> null;
        };
    }

    private static Said saidBy(ExistingFiling existing) {
        return new Said(existing.certificate().issuedOn(), existing.extendedUntil());
    }
}
