package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.query.history.DerivedReplay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Targets with gradings, filings, handovers and waivers, in time, late, ahead and out of order,
 * corrected, under rules and holidays that are said meanwhile.
 */
public final class RandomTargets {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final int DAYS = 90;
    private static final int TARGETS = 3;
    private static final Basis NONE = Basis.none();
    private static final MajorChange CHANGE =
            new MajorChange(Set.of(MajorChange.Kind.SERVICE), "示例变更", null);
    private static final Source SOURCE = new Source("示例文件", null, false);

    private final Random random;
    private final DerivedReplay<?, ObligationState> replay;
    private final Map<String, List<RegistryEvent>> streams = new HashMap<>();
    private final RandomDuties duties;

    public RandomTargets(Random random, DerivedReplay<?, ObligationState> replay) {
        this.random = random;
        this.replay = replay;
        this.duties = new RandomDuties(random);
    }

    /** A day of the histories, or one about them. */
    public static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + 60) - 5L);
    }

    /** A unit of the histories, 0 to 2. */
    public static UnitId unit(int number) {
        return new UnitId("unit-0000000" + number);
    }

    /** Records this many random entries; the targets come first. */
    public void tell(int entries) {
        for (int number = 0; number < TARGETS; number++) {
            registered(target(number));
        }
        duties.beginning().forEach(event -> record(RandomDuties.stream(event), event));
        while (replay.head() + 1 < entries) {
            switch (random.nextInt(16)) {
                case 0, 1, 2 -> graded(grading());
                case 3, 4, 5 -> filed(filing());
                case 6 -> lived(target(random.nextInt(TARGETS)));
                case 7 -> said();
                case 8 -> waived();
                case 9, 10 -> {
                    RegistryEvent event = duties.event(effective());
                    record(RandomDuties.stream(event), event);
                }
                default -> corrected();
            }
        }
    }

    private void registered(ProtectionTargetId target) {
        record(
                target.value(),
                new TargetRegistered(
                        target,
                        unit(0),
                        "示例系统",
                        TargetKind.INFORMATION_SYSTEM,
                        random.nextBoolean() ? BuildKind.NEW : BuildKind.EXISTING,
                        random.nextBoolean() ? LifePhase.ONLINE : LifePhase.PLANNED,
                        null,
                        Papers.BUSINESS,
                        Papers.SERVICE,
                        Papers.DEPLOYMENT,
                        Papers.ARCHITECTURE,
                        NONE));
    }

    private void lived(ProtectionTargetId target) {
        record(
                target.value(),
                switch (random.nextInt(9)) {
                    case 0, 1 -> new TargetPutOnline(target, NONE);
                    case 8 -> new TargetMajorlyChanged(target, CHANGE, NONE);
                    case 2 -> new TargetSuspended(target, random.nextBoolean(), NONE);
                    case 3 -> new TargetResumed(target, NONE);
                    case 4 ->
                            new TargetRetired(
                                    target, new Retirement(DataDisposal.NONE, "没有数据", null), NONE);
                    default ->
                            new TargetHandedOver(
                                    target, unit(0), unit(random.nextInt(TARGETS)), NONE);
                });
    }

    private void graded(GradingId grading) {
        ProtectionTargetId target = of(grading.value());
        record(
                grading.value(),
                switch (random.nextInt(8)) {
                    case 0 ->
                            new GradingStarted(grading, target, GradingMatrix.GBT22240_2020, NONE);
                    case 1 ->
                            new GradingSubmitted(
                                    grading, target, Papers.content(level(), "PORTAL"), NONE);
                    case 2 -> new GradingApprovalRevoked(grading, target, NONE);
                    case 3 ->
                            new GradingDetermined(
                                    grading, target, Papers.content(level(), "PORTAL"), NONE);
                    case 4 -> new GradingAbandoned(grading, target, NONE);
                    case 5 ->
                            new ExistingGradingRecorded(
                                    grading,
                                    target,
                                    Papers.existingGrading(
                                            level(), "2026-10-01", null, null, "示例教育局"),
                                    NONE);
                    case 6 -> new ExistingGradingAccepted(grading, target, 0, NONE);
                    default -> new GradingApproved(grading, target, 0, NONE);
                });
    }

    private void filed(FilingId filing) {
        ProtectionTargetId target = of(filing.value());
        GradingId based = new GradingId("grading-00000000");
        record(
                filing.value(),
                switch (random.nextInt(8)) {
                    case 0 -> new FilingPrepared(filing, target, based, NONE);
                    case 1 ->
                            new FilingSubmitted(
                                    filing,
                                    target,
                                    FormEdition.FORM_2025,
                                    Papers.form(
                                            based,
                                            level(),
                                            random.nextBoolean(),
                                            random.nextBoolean()),
                                    NONE);
                    case 2 -> new FilingWithdrawn(filing, target, NONE);
                    case 3 ->
                            new FilingCorrectionAsked(
                                    filing,
                                    target,
                                    "示例",
                                    effective().plusDays(10),
                                    Papers.FILE,
                                    NONE);
                    case 4 ->
                            new FilingExtended(
                                    filing, target, effective().plusDays(60), Papers.FILE, NONE);
                    case 5 -> new FilingCancelled(filing, target, Papers.FILE, NONE);
                    case 6 -> existing(filing, target);
                    default ->
                            new FilingCertified(
                                    filing,
                                    target,
                                    based,
                                    Papers.certificate("2024-0%d-01".formatted(digit())),
                                    Papers.FILE,
                                    NONE);
                });
    }

    private ExistingFilingRecorded existing(FilingId filing, ProtectionTargetId target) {
        return new ExistingFilingRecorded(
                filing,
                target,
                Papers.existingFiling(level(), FormEdition.FORM_2007, "2024-05-01", null),
                NONE);
    }

    private void said() {
        switch (random.nextInt(5)) {
            case 0 -> set("filing-days", Integer.toString(5 + random.nextInt(40)));
            case 1 -> set("form-refresh-due", effective().toString());
            case 2 -> set("certificate-years", Integer.toString(1 + digit() % 3));
            case 3 -> set("guide-level-portal-school", Integer.toString(1 + digit() % 3));
            default -> {
                int year = 2026 + random.nextInt(2);
                LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(360));
                record(
                        "holidays-" + year,
                        new HolidaysPublished(
                                year,
                                day.datesUntil(day.plusDays(5)).toList(),
                                List.of(),
                                SOURCE,
                                NONE));
            }
        }
    }

    private void set(String key, String value) {
        record("parameter-" + key, new ParameterSet(key, "示例", value, null, SOURCE, NONE));
    }

    /** Of something that is, or was, open; now and then of nothing. */
    private void waived() {
        List<ObligationState> open = replay.on(day(random));
        ObligationId id =
                open.isEmpty()
                        ? ObligationId.of("F01", target(0), 7)
                        : open.get(random.nextInt(open.size())).obligation();
        record(
                id.value(),
                random.nextInt(3) == 0
                        ? new WaiverEnded(id, unit(0), NONE)
                        : new ObligationWaived(
                                id, unit(0), effective().plusDays(random.nextInt(60)), NONE));
    }

    /** Names the original or one of its corrections, as it happens. */
    private void corrected() {
        List<String> told = new ArrayList<>(streams.keySet());
        told.sort(null);
        String stream = told.get(random.nextInt(told.size()));
        List<RegistryEvent> entries = Objects.requireNonNull(streams.get(stream));
        int corrects = random.nextInt(entries.size());
        RegistryEvent correction =
                switch (entries.get(corrects)) {
                    case GradingEvent e -> corrected(e, corrects);
                    case FilingEvent e -> corrected(e, corrects);
                    case TargetPutOnline e -> moved(e, corrects, LifePhase.ONLINE);
                    case TargetSuspended e -> moved(e, corrects, LifePhase.SUSPENDED);
                    case TargetResumed e -> moved(e, corrects, LifePhase.ONLINE);
                    case TargetRetired e -> moved(e, corrects, LifePhase.RETIRED);
                    case LifeTransitionCorrected e -> moved(e, corrects, e.phase());
                    default -> duties.corrected(entries.get(corrects), corrects, effective());
                };
        if (correction instanceof Correction) {
            record(stream, correction);
        }
    }

    private static LifeTransitionCorrected moved(
            ProtectionTargetEvent step, long corrects, LifePhase phase) {
        return new LifeTransitionCorrected(step.target(), corrects, phase, NONE);
    }

    private GradingEvent corrected(GradingEvent event, long corrects) {
        return switch (event) {
            case GradingSubmitted e -> submission(e, corrects);
            case GradingDetermined e -> submission(e, corrects);
            case GradingSubmissionCorrected e -> submission(e, corrects);
            case ExistingGradingRecorded e -> existing(e, corrects);
            case ExistingGradingCorrected e -> existing(e, corrects);
            default -> event;
        };
    }

    private GradingEvent submission(GradingEvent event, long corrects) {
        return new GradingSubmissionCorrected(
                event.grading(), event.target(), corrects, Papers.content(level(), "PORTAL"), NONE);
    }

    private GradingEvent existing(GradingEvent event, long corrects) {
        return new ExistingGradingCorrected(
                event.grading(),
                event.target(),
                corrects,
                Papers.existingGrading(level(), "2026-09-01", "2026-09-02", null, "示例教育局"),
                NONE);
    }

    private FilingEvent corrected(FilingEvent event, long corrects) {
        return switch (event) {
            case FilingCertified e -> certificate(e, corrects);
            case CertificateCorrected e -> certificate(e, corrects);
            case ExistingFilingRecorded e -> existing(e, corrects);
            case ExistingFilingCorrected e -> existing(e, corrects);
            default -> event;
        };
    }

    private FilingEvent certificate(FilingEvent event, long corrects) {
        return new CertificateCorrected(
                event.filing(),
                event.target(),
                corrects,
                new GradingId("grading-00000000"),
                Papers.certificate("2024-1%d-01".formatted(digit() % 3)),
                Papers.FILE,
                NONE);
    }

    private FilingEvent existing(FilingEvent event, long corrects) {
        return new ExistingFilingCorrected(
                event.filing(),
                event.target(),
                corrects,
                Papers.existingFiling(level(), FormEdition.FORM_INTERIM, "2025-02-01", Papers.FILE),
                NONE);
    }

    private void record(String stream, RegistryEvent event) {
        streams.computeIfAbsent(stream, name -> new ArrayList<>()).add(event);
        replay.record(stream, effective(), event);
    }

    private LocalDate effective() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private int digit() {
        return 1 + random.nextInt(9);
    }

    private SecurityProtectionLevel level() {
        return SecurityProtectionLevel.of(1 + random.nextInt(3));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-0000000" + number);
    }

    /** The target that a grading or a filing is of: its last digit. */
    private static ProtectionTargetId of(String id) {
        return new ProtectionTargetId("target-0000000" + id.charAt(id.length() - 1));
    }

    private GradingId grading() {
        return new GradingId(
                "grading-000000%d%d".formatted(random.nextInt(2), random.nextInt(TARGETS)));
    }

    private FilingId filing() {
        return new FilingId(
                "filing-000000%d%d".formatted(random.nextInt(2), random.nextInt(TARGETS)));
    }
}
