package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.query.history.DerivedReplay;
import org.zelian.registry.query.history.Snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happens to one target, told entry by entry; asked about any day, as known at any position.
 */
final class Story {

    static final UnitId SCHOOL = new UnitId("unit-00000001");
    static final UnitId OTHER_SCHOOL = new UnitId("unit-00000002");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final GradingId GRADING = new GradingId("grading-00000001");
    static final GradingId REGRADING = new GradingId("grading-00000002");
    static final FilingId FILING = new FilingId("filing-00000001");
    static final Basis NONE = Basis.none();

    private static final Source SOURCE = new Source("示例文件", null, false);

    private final DerivedReplay<?, ObligationState> replay =
            new DerivedReplay<>(new ObligationDerivation());

    /** Records an entry that holds from a day; its position. */
    long on(String day, RegistryEvent event) {
        return replay.record(stream(event), LocalDate.parse(day), event);
    }

    private static String stream(RegistryEvent event) {
        return switch (event) {
            case ProtectionTargetEvent e -> e.target().value();
            case GradingEvent e -> e.grading().value();
            case FilingEvent e -> e.filing().value();
            case EvaluationEvent e -> e.evaluation().value();
            case InspectionEvent e -> e.inspection().value();
            case ProtectionPlanEvent e -> e.id().value();
            case RectificationEvent e -> e.rectification().value();
            case AppointmentEvent e -> AppointmentCommand.stream(e.person());
            case ObligationEvent e -> e.obligation().value();
            case UnitEvent e -> e.unit().value();
            case ParameterSet e -> "parameter-" + e.key();
            case HolidaysPublished e -> "holidays-" + e.year();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    /** Position of the last entry. */
    long head() {
        return replay.head();
    }

    /** The rule's obligation on a day, as known now. */
    Optional<ObligationState> of(String rule, String day) {
        return of(rule, day, replay.head());
    }

    /** The rule's obligation on a day, as known at a position. */
    Optional<ObligationState> of(String rule, String day, long known) {
        return all(LocalDate.parse(day), known).stream()
                .filter(row -> row.rule().equals(rule))
                .findAny();
    }

    /** The last day of the rule's obligation on a day; null where there is none. */
    @Nullable LocalDate due(String rule, String day) {
        return of(rule, day).map(ObligationState::dueOn).orElse(null);
    }

    /** Rules that ask for something on a day, as known now. */
    List<String> rules(String day) {
        return all(LocalDate.parse(day), replay.head()).stream()
                .map(ObligationState::rule)
                .sorted()
                .toList();
    }

    private Collection<ObligationState> all(LocalDate day, long known) {
        return replay.at(new Snapshot(known, day)).values().stream()
                .filter(row -> !row.openedOn().isAfter(day))
                .sorted(Comparator.comparing(ObligationState::rule))
                .toList();
    }

    long registered(String day, BuildKind kind) {
        return on(
                day,
                new TargetRegistered(
                        TARGET,
                        SCHOOL,
                        "示例系统",
                        TargetKind.INFORMATION_SYSTEM,
                        kind,
                        kind == BuildKind.EXISTING ? LifePhase.ONLINE : LifePhase.PLANNED,
                        kind == BuildKind.EXISTING ? LocalDate.of(2018, 9, 1) : null,
                        Papers.BUSINESS,
                        Papers.SERVICE,
                        Papers.DEPLOYMENT,
                        Papers.ARCHITECTURE,
                        NONE));
    }

    /** A new system in use from the day on at a level that was approved before. */
    long inUse(String day, SecurityProtectionLevel level) {
        registered("2025-01-06", BuildKind.NEW);
        graded("2025-01-06", level);
        return on(day, new TargetPutOnline(TARGET, NONE));
    }

    /** Started, submitted and approved on one day; the position of the approval. */
    long graded(String day, GradingId grading, SecurityProtectionLevel level, String category) {
        on(day, new GradingStarted(grading, TARGET, GradingMatrix.GBT22240_2020, NONE));
        on(day, new GradingSubmitted(grading, TARGET, Papers.content(level, category), NONE));
        return on(day, new GradingApproved(grading, TARGET, 1, NONE));
    }

    long graded(String day, SecurityProtectionLevel level) {
        return graded(day, GRADING, level, "OTHER");
    }

    /** Recorded and accepted on one day. */
    long existing(String day, ExistingGrading existing) {
        on(day, new ExistingGradingRecorded(GRADING, TARGET, existing, NONE));
        return on(day, new ExistingGradingAccepted(GRADING, TARGET, 0, NONE));
    }

    long existing(String day, ExistingFiling existing) {
        return on(day, new ExistingFilingRecorded(FILING, TARGET, existing, NONE));
    }

    long submitted(String day, FilingForm form) {
        on(day, new FilingPrepared(FILING, TARGET, GRADING, NONE));
        return on(day, new FilingSubmitted(FILING, TARGET, FormEdition.FORM_2025, form, NONE));
    }

    long certified(String day) {
        return on(
                day,
                new FilingCertified(
                        FILING, TARGET, GRADING, Papers.certificate(day), Papers.FILE, NONE));
    }

    long set(String day, String key, String value) {
        return on(day, new ParameterSet(key, "示例参数", value, null, SOURCE, NONE));
    }

    /** Publishes a year's holidays. */
    long published(String day, int year, List<String> daysOff, List<String> makeUpDays) {
        return on(
                day,
                new HolidaysPublished(
                        year,
                        daysOff.stream().map(LocalDate::parse).toList(),
                        makeUpDays.stream().map(LocalDate::parse).toList(),
                        SOURCE,
                        NONE));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ObligationId id(String rule, long opened) {
        return ObligationId.of(rule, TARGET, opened);
    }
}
