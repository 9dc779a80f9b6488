package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.contract.filing.Certificate;
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
import org.zelian.registry.query.directory.SealedPlace;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.regions.CertificateYears;
import org.zelian.registry.query.regions.FilingPhases;
import org.zelian.registry.views.filing.FilingView.Notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers filings, unopened. Key: the filing's id.
 *
 * <p>Of a certificate's end the index holds the parts: the day its years are counted from, and the
 * latest extension ({@link CertificateYears}).
 */
public final class FilingProjection implements Projection<FilingState> {

    static final String LEVEL = "level";
    static final String NUMBER = "number";
    static final String COUNTED = "counted";
    static final String EXTENDED = "extended";

    @Override
    public String name() {
        return "filings";
    }

    @Override
    public Class<FilingState> view() {
        return FilingState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof FilingEvent e ? Set.of(e.filing().value()) : Set.of();
    }

    @Override
    public @Nullable FilingState fold(@Nullable FilingState row, String key, Fed fed) {
        FilingEvent event = (FilingEvent) fed.event();
        if (row == null && !FilingPhases.begins(event)) {
            return null;
        }
        FilingPhase entered = FilingPhases.entered(event, row == null ? null : row.phase());
        FilingState base =
                row == null
                        ? FilingState.begun(event.filing(), event.target(), fed.effective())
                        : row;
        FilingState after = changed(base, event);
        return entered == null ? after : after.entering(entered, fed.effective());
    }

    private static FilingState changed(FilingState row, FilingEvent event) {
        return switch (event) {
            case FilingPrepared e -> row.with(row.forms().filled(StoredForm.based(e.based())));
            case FilingDrafted e -> row.with(row.forms().drafted(e.draft(), place(e, "/draft")));
            case FilingSubmitted e ->
                    row.with(row.forms().stated(e.edition(), e.form(), place(e, "/form")))
                            .noticed(null);
            case FilingWithdrawn e -> row.noticed(null);
            case FilingCorrectionAsked e -> row.noticed(new Notice(e.items(), e.dueOn(), e.scan()));
            case RegradeAsked e -> row.noticed(new Notice(e.grounds(), e.dueOn(), e.scan()));
            case FilingCertified e -> certified(row, e.certificate(), e.scan()).noticed(null);
            case CertificateCorrected e -> certified(row, e.certificate(), e.scan());
            case FilingChangeSubmitted e ->
                    row.with(row.forms().drafted(e.draft(), place(e, "/draft")));
            case FilingChanged e ->
                    row.with(
                            row.forms().stated(e.edition(), e.form(), place(e, "/form")).inForce());
            case FilingExtended e -> row.with(row.held().extended(e.until()));
            case FilingProlonged e -> row.with(row.held().extended(e.until()));
            case FilingRequestDeclined e -> row.with(row.forms().declined());
            case ExtensionSubmitted e -> row;
            case CancellationSubmitted e -> row;
            case FilingCancelled e -> row;
            case ExistingFilingRecorded e -> row.recorded(e.existing());
            case ExistingFilingCorrected e -> row.recorded(e.existing());
            case ExistingFilingAccepted e -> row;
            case ExistingFilingReturned e -> row;
        };
    }

    /** Put right while a change is asked for, it does not make that form hold. */
    private static FilingState certified(
            FilingState row, Certificate certificate, EvidenceDigest scan) {
        FilingState certified = row.with(row.held().certified(certificate, scan));
        return row.forms().standing() == null ? certified.with(row.forms().inForce()) : certified;
    }

    private static SealedPlace place(FilingEvent event, String pointer) {
        return new SealedPlace(EventCatalogue.name(event.getClass()).value(), pointer);
    }

    @Override
    public Map<String, Object> index(FilingState row) {
        Map<String, Object> fields = new HashMap<>();
        SecurityProtectionLevel level = row.level();
        Certificate certificate = row.certificate();
        fields.put(TargetPapers.TARGET, row.target());
        fields.put(TargetPapers.BY_PHASE, row.phase());
        fields.put(TargetPapers.BY_SINCE, row.since());
        if (level != null) {
            fields.put(LEVEL, level);
        }
        if (certificate != null) {
            fields.put(NUMBER, SearchText.of(certificate.number().value()));
        }
        if (certificate != null && !FilingPhases.isOver(row.phase())) {
            fields.put(COUNTED, CertificateYears.begin(certificate.issuedOn()));
            fields.put(EXTENDED, latest(row.held().extensions()));
        }
        return fields;
    }

    private static LocalDate latest(List<LocalDate> extensions) {
        return extensions.stream()
                .max(Comparator.naturalOrder())
                .orElse(CertificateYears.neverExtended());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .also(TargetPapers.TARGET, TargetPapers.BY_PHASE, LEVEL, COUNTED, EXTENDED),
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .within(TargetPapers.TARGET)
                        .also(TargetPapers.BY_PHASE, LEVEL, COUNTED, EXTENDED),
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .within(TargetPapers.BY_PHASE)
                        .also(TargetPapers.TARGET, LEVEL, COUNTED, EXTENDED),
                RowIndex.sortedBy(TargetPapers.BY_PHASE, TargetPapers.BY_SINCE)
                        .also(TargetPapers.TARGET, LEVEL, COUNTED, EXTENDED));
    }
}
