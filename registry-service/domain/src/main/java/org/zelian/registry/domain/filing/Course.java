package org.zelian.registry.domain.filing;

import static org.zelian.registry.contract.filing.FilingPhase.CANCELLATION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CANCELLED;
import static org.zelian.registry.contract.filing.FilingPhase.CERTIFIED;
import static org.zelian.registry.contract.filing.FilingPhase.CHANGE_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CORRECTION;
import static org.zelian.registry.contract.filing.FilingPhase.DRAFT;
import static org.zelian.registry.contract.filing.FilingPhase.EXISTING;
import static org.zelian.registry.contract.filing.FilingPhase.EXTENSION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.REGRADE_ASKED;
import static org.zelian.registry.contract.filing.FilingPhase.SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.WITHDRAWN;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
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
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.Set;

/** 备案 on its way: the phase it is in, and the days of the steps that led there. */
final class Course {

    private final Entries<FilingPhase> steps = new Entries<>();
    private FilingPhase phase = DRAFT;

    void add(FilingEvent event, LocalDate effective) {
        FilingPhase entered = entered(event);
        steps.add(event, effective, entered);
        phase = entered == null || event instanceof Correction ? phase : entered;
    }

    FilingPhase phase() {
        return phase;
    }

    /** The day of the last step. */
    LocalDate latest() {
        return steps.latest();
    }

    /** The day of the step before the one that an entry stands for. */
    @Nullable LocalDate before(long entry) {
        return steps.before(entry);
    }

    /** Refuses a step that is not taken from here, or that goes back in time. */
    void goesOn(Act act, Basis basis, Set<FilingPhase> from) {
        act.isAboutThePast(basis);
        FilingsTakeTheirStepsInOrder.check(phase, from);
        TransitionsKeepTheirOrder.check(steps.latest(), act.effective(), null);
    }

    /** Refuses to put a step before the one that led to it, or behind the one that followed. */
    void staysBetween(long entry, Act act) {
        TransitionsKeepTheirOrder.check(steps.before(entry), act.effective(), steps.after(entry));
    }

    /** The phase that an event leads to; a correction stands in the place of the one it names. */
    private static @Nullable FilingPhase entered(FilingEvent event) {
        return switch (event) {
            case FilingPrepared e -> DRAFT;
            case FilingDrafted e -> null;
            case FilingSubmitted e -> SUBMITTED;
            case FilingWithdrawn e -> WITHDRAWN;
            case FilingCorrectionAsked e -> CORRECTION;
            case RegradeAsked e -> REGRADE_ASKED;
            case FilingCertified e -> CERTIFIED;
            case FilingChangeSubmitted e -> CHANGE_SUBMITTED;
            case FilingChanged e -> CERTIFIED;
            case ExtensionSubmitted e -> EXTENSION_SUBMITTED;
            case FilingExtended e -> CERTIFIED;
            case FilingProlonged e -> null;
            case CancellationSubmitted e -> CANCELLATION_SUBMITTED;
            case FilingCancelled e -> CANCELLED;
            case FilingRequestDeclined e -> CERTIFIED;
            case CertificateCorrected e -> CERTIFIED;
            case ExistingFilingRecorded e -> EXISTING;
            case ExistingFilingCorrected e -> EXISTING;
            case ExistingFilingAccepted e -> CERTIFIED;
            case ExistingFilingReturned e -> null;
        };
    }
}
