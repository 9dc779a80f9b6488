package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingReturned;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingPhase;

import java.util.Set;

/** The phases of a filing. */
public final class FilingPhases {

    private static final Set<FilingPhase> CERTIFIED =
            Set.of(
                    FilingPhase.CERTIFIED,
                    FilingPhase.CHANGE_SUBMITTED,
                    FilingPhase.EXTENSION_SUBMITTED,
                    FilingPhase.CANCELLATION_SUBMITTED);
    private static final Set<FilingPhase> OVER =
            Set.of(FilingPhase.CANCELLED, FilingPhase.WITHDRAWN);

    private FilingPhases() {}

    /** Whether there is a certificate that was not cancelled. */
    public static boolean isCertified(FilingPhase phase) {
        return CERTIFIED.contains(phase);
    }

    /** Whether it came to its end. */
    public static boolean isOver(FilingPhase phase) {
        return OVER.contains(phase);
    }

    /**
     * Whether a filing begins by the event, or, for a correction, by what it stands in place of.
     */
    public static boolean begins(FilingEvent event) {
        return event instanceof FilingPrepared
                || event instanceof ExistingFilingRecorded
                || event instanceof ExistingFilingCorrected;
    }

    /**
     * The phase that an event begins.
     *
     * @param now the phase before it; null for the first
     * @return null where the phase goes on
     */
    public static @Nullable FilingPhase entered(FilingEvent event, @Nullable FilingPhase now) {
        return switch (event) {
            case FilingPrepared e -> FilingPhase.DRAFT;
            case FilingDrafted e -> null;
            case FilingSubmitted e -> FilingPhase.SUBMITTED;
            case FilingWithdrawn e -> FilingPhase.WITHDRAWN;
            case FilingCorrectionAsked e -> FilingPhase.CORRECTION;
            case RegradeAsked e -> FilingPhase.REGRADE_ASKED;
            case FilingCertified e -> FilingPhase.CERTIFIED;
            case FilingChangeSubmitted e -> FilingPhase.CHANGE_SUBMITTED;
            case FilingChanged e -> FilingPhase.CERTIFIED;
            case ExtensionSubmitted e -> FilingPhase.EXTENSION_SUBMITTED;
            case FilingExtended e -> FilingPhase.CERTIFIED;
            case FilingProlonged e -> null;
            case CancellationSubmitted e -> FilingPhase.CANCELLATION_SUBMITTED;
            case FilingCancelled e -> FilingPhase.CANCELLED;
            case FilingRequestDeclined e -> FilingPhase.CERTIFIED;
            // What came of the certificate meanwhile stays, on whatever day it is put right from.
            case CertificateCorrected e ->
                    now == null || isCertified(now) || isOver(now) ? null : FilingPhase.CERTIFIED;
            case ExistingFilingRecorded e -> FilingPhase.EXISTING;
            case ExistingFilingCorrected e -> now == null ? FilingPhase.EXISTING : null;
            case ExistingFilingAccepted e -> FilingPhase.CERTIFIED;
            case ExistingFilingReturned e -> null;
        };
    }
}
