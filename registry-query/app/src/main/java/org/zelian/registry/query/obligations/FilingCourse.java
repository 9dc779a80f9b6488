package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
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
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a filing has come.
 *
 * @param since when its phase began
 * @param filed what lies with the police
 * @param noticeDue 限期 of the notice that is to be answered
 * @param extensions last days that the police granted
 * @param stated when what lies with the police was written
 * @param certified since when there is the certificate, as far as it goes now: issued or prolonged
 */
record FilingCourse(
        FilingPhase phase,
        Mark since,
        @Nullable Filed filed,
        @Nullable LocalDate noticeDue,
        @Nullable Certificate certificate,
        List<LocalDate> extensions,
        @Nullable Mark certified,
        @Nullable Mark stated) {

    private static final Set<FilingPhase> HELD =
            Set.of(
                    FilingPhase.EXISTING,
                    FilingPhase.CERTIFIED,
                    FilingPhase.CHANGE_SUBMITTED,
                    FilingPhase.EXTENSION_SUBMITTED,
                    FilingPhase.CANCELLATION_SUBMITTED);
    private static final Set<FilingPhase> OVER =
            Set.of(FilingPhase.CANCELLED, FilingPhase.WITHDRAWN);

    FilingCourse {
        extensions = List.copyOf(extensions);
    }

    static FilingCourse begun(Mark mark) {
        return new FilingCourse(FilingPhase.DRAFT, mark, null, null, null, List.of(), null, null);
    }

    /** Whether a certificate is held; one of before counts once it is recorded. */
    boolean isHeld() {
        return HELD.contains(phase);
    }

    boolean isOver() {
        return OVER.contains(phase);
    }

    /** Whether it was handed to the police and stands. */
    boolean isFiled() {
        return phase != FilingPhase.DRAFT && !isOver();
    }

    /** The day on which the certificate was issued, of one that is held. */
    LocalDate issuedOn(Mark since) {
        return certificate == null ? since.day() : certificate.issuedOn();
    }

    FilingCourse after(FilingEvent event, Fed fed) {
        Mark mark = Mark.of(fed);
        return switch (event) {
            case FilingPrepared e -> entering(FilingPhase.DRAFT, mark);
            case FilingDrafted e -> this;
            case FilingSubmitted e ->
                    filing(Filed.of(e.edition(), e.form()), mark)
                            .entering(FilingPhase.SUBMITTED, mark);
            case FilingWithdrawn e -> entering(FilingPhase.WITHDRAWN, mark);
            case FilingCorrectionAsked e -> asked(FilingPhase.CORRECTION, mark, e.dueOn());
            case RegradeAsked e -> asked(FilingPhase.REGRADE_ASKED, mark, e.dueOn());
            case FilingCertified e ->
                    holding(e.certificate(), mark).entering(FilingPhase.CERTIFIED, mark);
            case CertificateCorrected e -> corrected(e.certificate(), mark);
            case FilingChangeSubmitted e -> entering(FilingPhase.CHANGE_SUBMITTED, mark);
            case FilingChanged e ->
                    filing(Filed.of(e.edition(), e.form()), changing(mark))
                            .entering(FilingPhase.CERTIFIED, mark);
            case ExtensionSubmitted e -> entering(FilingPhase.EXTENSION_SUBMITTED, mark);
            case FilingExtended e ->
                    extended(e.until(), mark).entering(FilingPhase.CERTIFIED, mark);
            case FilingProlonged e -> extended(e.until(), mark);
            case CancellationSubmitted e -> entering(FilingPhase.CANCELLATION_SUBMITTED, mark);
            case FilingCancelled e -> entering(FilingPhase.CANCELLED, mark);
            case FilingRequestDeclined e -> entering(FilingPhase.CERTIFIED, mark);
            case ExistingFilingRecorded e -> existing(e.existing(), mark);
            case ExistingFilingCorrected e -> existing(e.existing(), mark);
            case ExistingFilingAccepted e -> entering(FilingPhase.CERTIFIED, mark);
            case ExistingFilingReturned e -> this;
        };
    }

    private FilingCourse entering(FilingPhase next, Mark mark) {
        return new FilingCourse(
                next, mark, filed, null, certificate, extensions, certified, stated);
    }

    private FilingCourse asked(FilingPhase next, Mark mark, LocalDate dueOn) {
        return new FilingCourse(
                next, mark, filed, dueOn, certificate, extensions, certified, stated);
    }

    private FilingCourse filing(Filed anew, Mark written) {
        return new FilingCourse(
                phase, since, anew, noticeDue, certificate, extensions, certified, written);
    }

    /** A change says how things were when it was handed in. */
    private Mark changing(Mark decided) {
        return phase == FilingPhase.CHANGE_SUBMITTED ? since : decided;
    }

    private FilingCourse holding(Certificate anew, Mark mark) {
        return new FilingCourse(phase, since, filed, noticeDue, anew, extensions, mark, stated);
    }

    private FilingCourse extended(LocalDate until, Mark mark) {
        return new FilingCourse(
                phase,
                since,
                filed,
                noticeDue,
                certificate,
                Stream.concat(extensions.stream(), Stream.of(until)).toList(),
                mark,
                stated);
    }

    /** What became of the certificate stays, on whatever day it is put right from. */
    private FilingCourse corrected(Certificate anew, Mark mark) {
        FilingCourse held = holding(anew, certified == null ? mark : Mark.last(certified, mark));
        return isHeld() || isOver() ? held : held.entering(FilingPhase.CERTIFIED, mark);
    }

    private FilingCourse existing(ExistingFiling facts, Mark mark) {
        FilingCourse held = filing(Filed.of(facts), mark).holding(facts.certificate(), mark);
        LocalDate until = facts.extendedUntil();
        FilingCourse prolonged = until == null ? held : held.extended(until, mark);
        return isHeld() || isOver() ? prolonged : prolonged.entering(FilingPhase.EXISTING, mark);
    }
}
