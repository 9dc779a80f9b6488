package org.zelian.registry.query.history;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescriptionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.Retirement;
import org.zelian.registry.contract.protectiontarget.Retirement.DataDisposal;
import org.zelian.registry.query.testing.Evaluations;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Targets with several gradings, filings, evaluations and inspections each, in any order that the
 * domain would allow or not: a fold has an answer to all of them.
 */
final class RandomRegions {

    static final int TARGETS = 3;
    private static final int OF_EACH = 2;
    private static final SecurityProtectionLevel[] LEVELS = SecurityProtectionLevel.values();

    private final Random random;
    private final RandomInspections inspections;
    private final Log log = new Log();
    private LocalDate last = RandomHistory.FIRST;

    RandomRegions(Random random) {
        this.random = random;
        this.inspections = new RandomInspections(random);
    }

    static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }

    static List<String> keys() {
        return IntStream.range(0, TARGETS * OF_EACH)
                .boxed()
                .flatMap(
                        n ->
                                Stream.of(
                                        target(n).value(),
                                        grading(n).value(),
                                        filing(n).value(),
                                        evaluation(n).value(),
                                        RandomInspections.inspection(n).value(),
                                        RandomInspections.plan(n).value()))
                .toList();
    }

    private static GradingId grading(int number) {
        return new GradingId("grading-%08d".formatted(number));
    }

    private static FilingId filing(int number) {
        return new FilingId("filing-%08d".formatted(number));
    }

    private static EvaluationId evaluation(int number) {
        return new EvaluationId("evaluation-%08d".formatted(number));
    }

    /** Appends this many random entries. */
    Log of(int entries) {
        while (log.head() + 1 < entries) {
            int number = random.nextInt(TARGETS * OF_EACH);
            switch (random.nextInt(19)) {
                case 0, 1 -> aboutTarget(target(number % TARGETS));
                case 2, 3, 4, 5 -> aboutGrading(grading(number), target(number % TARGETS));
                case 6, 7, 8 -> aboutFiling(filing(number), target(number % TARGETS));
                case 9 -> corrects(target(number % TARGETS).value());
                case 10 -> corrects(grading(number).value());
                case 11, 12, 13 -> aboutEvaluation(evaluation(number), target(number % TARGETS));
                case 14 -> corrects(evaluation(number).value());
                case 15, 16 -> aboutInspection(RandomInspections.inspection(number));
                case 17 -> aboutPlan(RandomInspections.plan(number), target(number % TARGETS));
                default -> corrects(filing(number).value());
            }
        }
        return log;
    }

    private void aboutTarget(ProtectionTargetId target) {
        if (log.of(target.value()).isEmpty()) {
            append(target.value(), Samples.registered(target, RandomHistory.unit(0), name()));
        } else if (random.nextInt(3) == 0) {
            append(
                    target.value(),
                    new TargetHandedOver(
                            target,
                            RandomHistory.unit(0),
                            RandomHistory.unit(random.nextInt(3)),
                            Basis.none()));
        } else if (random.nextInt(3) == 0) {
            append(target.value(), lived(target));
        } else {
            append(target.value(), Samples.renamed(target, name()));
        }
    }

    private ProtectionTargetEvent lived(ProtectionTargetId target) {
        return switch (random.nextInt(4)) {
            case 0 -> new TargetSuspended(target, random.nextBoolean(), Basis.none());
            case 1 -> new TargetResumed(target, Basis.none());
            case 2 ->
                    new TargetRetired(
                            target,
                            new Retirement(DataDisposal.DESTROYED, "消磁", Samples.SCAN),
                            Basis.none());
            default ->
                    new TargetMajorlyChanged(
                            target,
                            new MajorChange(Set.of(MajorChange.Kind.OTHER), name(), null),
                            Basis.none());
        };
    }

    private void aboutGrading(GradingId id, ProtectionTargetId target) {
        boolean first = log.of(id.value()).isEmpty();
        append(id.value(), first ? begun(id, target) : goesOn(id, target));
    }

    private RegistryEvent begun(GradingId id, ProtectionTargetId target) {
        return random.nextInt(3) == 0
                ? new ExistingGradingRecorded(
                        id, target, Samples.existing(level(), day()), Basis.none())
                : new GradingStarted(id, target, GradingMatrix.GBT22240_2020, Basis.none());
    }

    private RegistryEvent goesOn(GradingId id, ProtectionTargetId target) {
        Basis basis = Basis.none();
        return switch (random.nextInt(14)) {
            case 0 ->
                    new GradingDrafted(
                            id,
                            target,
                            null,
                            null,
                            Samples.determination(level()),
                            null,
                            null,
                            basis);
            case 1 -> new GradingSubmittedToExperts(id, target, content(target), basis);
            case 2 -> new ExpertOpinionRecorded(id, target, Samples.review(id, day(), "专家"), basis);
            case 3, 4 -> new GradingSubmitted(id, target, content(target), basis);
            case 5, 6 -> new GradingApproved(id, target, 1, basis);
            case 7 -> new GradingReturned(id, target, 1, basis);
            case 8 -> new GradingApprovalRevoked(id, target, basis);
            case 9 -> new GradingDetermined(id, target, content(target), basis);
            case 10 -> new GradingFinalised(id, target, filing(0), basis);
            case 11 -> new GradingReopened(id, target, filing(0), basis);
            case 12 -> new GradingReaffirmed(id, target, log.of(target.value()).size(), basis);
            default ->
                    random.nextBoolean()
                            ? new GradingAbandoned(id, target, basis)
                            : new ExistingGradingAccepted(id, target, 0, basis);
        };
    }

    private void aboutFiling(FilingId id, ProtectionTargetId target) {
        boolean first = log.of(id.value()).isEmpty();
        append(id.value(), first ? begun(id, target) : goesOn(id, target));
    }

    private RegistryEvent begun(FilingId id, ProtectionTargetId target) {
        return random.nextInt(3) == 0
                ? new ExistingFilingRecorded(
                        id,
                        target,
                        Samples.existing(
                                level(), certificate(), random.nextBoolean() ? day() : null),
                        Basis.none())
                : new FilingPrepared(id, target, grading(0), Basis.none());
    }

    private RegistryEvent goesOn(FilingId id, ProtectionTargetId target) {
        Basis basis = Basis.none();
        return switch (random.nextInt(11)) {
            case 0 -> new FilingDrafted(id, target, draft(id), basis);
            case 1 ->
                    new FilingSubmitted(
                            id, target, FormEdition.FORM_2025, Samples.form(draft(id)), basis);
            case 2 -> new RegradeAsked(id, target, grading(0), "定级偏低", day(), Samples.SCAN, basis);
            case 3, 4 ->
                    new FilingCertified(id, target, grading(0), certificate(), Samples.SCAN, basis);
            case 5 -> new FilingChangeSubmitted(id, target, draft(id), basis);
            case 6 -> new FilingRequestDeclined(id, target, Samples.SCAN, basis);
            case 7 -> new FilingExtended(id, target, day(), Samples.SCAN, basis);
            case 8 -> new CancellationSubmitted(id, target, basis);
            case 9 ->
                    random.nextBoolean()
                            ? new FilingCancelled(id, target, Samples.SCAN, basis)
                            : new FilingWithdrawn(id, target, basis);
            default -> new ExistingFilingAccepted(id, target, 0, basis);
        };
    }

    private void aboutEvaluation(EvaluationId id, ProtectionTargetId target) {
        boolean first = log.of(id.value()).isEmpty();
        append(id.value(), first ? begun(id, target) : goesOn(id, target));
    }

    private RegistryEvent begun(EvaluationId id, ProtectionTargetId target) {
        return random.nextInt(3) == 0
                ? new ExistingEvaluationRecorded(
                        id,
                        target,
                        Evaluations.existing(Evaluations.NUMBER, day(), level()),
                        Basis.none())
                : new EvaluationPlanned(id, target, Occasion.PERIODIC, day(), Basis.none());
    }

    private RegistryEvent goesOn(EvaluationId id, ProtectionTargetId target) {
        Basis basis = Basis.none();
        return switch (random.nextInt(8)) {
            case 0 -> new EvaluationContracted(id, target, Evaluations.AGENCY, null, basis);
            case 1 -> new OnSiteEvaluationBegun(id, target, basis);
            case 2, 3 -> new EvaluationReported(id, target, report(), basis);
            case 4 -> new EvaluationReportConfirmed(id, target, 1, basis);
            case 5 -> new EvaluationReportFiled(id, target, null, basis);
            case 6 -> new EvaluationAbandoned(id, target, basis);
            default -> new ExistingEvaluationAccepted(id, target, 0, basis);
        };
    }

    private EvaluationReport report() {
        return Evaluations.report(Evaluations.NUMBER, day(), level());
    }

    /** Recorded once, then put right. */
    private void aboutInspection(InspectionId id) {
        if (log.of(id.value()).isEmpty()) {
            append(id.value(), inspections.recorded(id));
        } else {
            corrects(id.value());
        }
    }

    private void aboutPlan(ProtectionPlanId id, ProtectionTargetId target) {
        if (log.of(id.value()).isEmpty()) {
            append(id.value(), inspections.filed(id, target));
        } else {
            corrects(id.value());
        }
    }

    private static LifeTransitionCorrected moved(
            ProtectionTargetEvent step, long sequence, LifePhase phase) {
        return new LifeTransitionCorrected(step.target(), sequence, phase, Basis.none());
    }

    /** Names the original or one of its corrections, as it happens. */
    private void corrects(String stream) {
        List<RecordedEvent> entries = log.of(stream);
        if (entries.isEmpty()) {
            return;
        }
        RecordedEvent named = entries.get(random.nextInt(entries.size()));
        long sequence = named.sequence();
        switch (named.event()) {
            case TargetRegistered e -> append(stream, corrected(e.target(), sequence, true));
            case TargetDescribed e -> append(stream, corrected(e.target(), sequence, false));
            case TargetDescriptionCorrected e ->
                    append(stream, corrected(e.target(), sequence, e.operator() != null));
            case TargetSuspended e -> append(stream, moved(e, sequence, LifePhase.SUSPENDED));
            case TargetResumed e -> append(stream, moved(e, sequence, LifePhase.ONLINE));
            case TargetRetired e -> append(stream, moved(e, sequence, LifePhase.RETIRED));
            case LifeTransitionCorrected e -> append(stream, moved(e, sequence, e.phase()));
            case GradingSubmitted e -> append(stream, corrected(e.grading(), e.target(), sequence));
            case GradingDetermined e ->
                    append(stream, corrected(e.grading(), e.target(), sequence));
            case GradingSubmissionCorrected e ->
                    append(stream, corrected(e.grading(), e.target(), sequence));
            case ExistingGradingRecorded e ->
                    append(stream, existing(e.grading(), e.target(), sequence));
            case ExistingGradingCorrected e ->
                    append(stream, existing(e.grading(), e.target(), sequence));
            case FilingCertified e -> append(stream, corrected(e.filing(), e.target(), sequence));
            case CertificateCorrected e ->
                    append(stream, corrected(e.filing(), e.target(), sequence));
            case ExistingFilingRecorded e ->
                    append(stream, existing(e.filing(), e.target(), sequence));
            case ExistingFilingCorrected e ->
                    append(stream, existing(e.filing(), e.target(), sequence));
            case EvaluationReported e ->
                    append(
                            stream,
                            new EvaluationReportCorrected(
                                    e.evaluation(), e.target(), sequence, report(), Basis.none()));
            case ExistingEvaluationRecorded e ->
                    append(
                            stream,
                            new ExistingEvaluationCorrected(
                                    e.evaluation(),
                                    e.target(),
                                    sequence,
                                    Evaluations.existing(Evaluations.NUMBER, day(), level()),
                                    Basis.none()));
            default -> {
                RegistryEvent correction = inspections.corrected(named);
                if (correction != null) {
                    append(stream, correction);
                }
            }
        }
    }

    private RegistryEvent corrected(ProtectionTargetId target, long sequence, boolean whole) {
        TargetRegistered said = Samples.registered(target, RandomHistory.unit(1), name());
        return new TargetDescriptionCorrected(
                target,
                sequence,
                whole ? said.operator() : null,
                said.name(),
                whole ? said.kind() : null,
                whole ? said.buildKind() : null,
                whole ? said.phase() : null,
                null,
                whole ? said.business() : null,
                whole ? said.service() : null,
                whole ? said.deployment() : null,
                whole ? said.architecture() : null,
                Basis.none());
    }

    private RegistryEvent corrected(GradingId id, ProtectionTargetId target, long sequence) {
        return new GradingSubmissionCorrected(id, target, sequence, content(target), Basis.none());
    }

    private RegistryEvent existing(GradingId id, ProtectionTargetId target, long sequence) {
        return new ExistingGradingCorrected(
                id, target, sequence, Samples.existing(level(), day()), Basis.none());
    }

    private RegistryEvent corrected(FilingId id, ProtectionTargetId target, long sequence) {
        return new CertificateCorrected(
                id, target, sequence, grading(0), certificate(), Samples.SCAN, Basis.none());
    }

    private RegistryEvent existing(FilingId id, ProtectionTargetId target, long sequence) {
        return new ExistingFilingCorrected(
                id, target, sequence, Samples.existing(level(), certificate(), null), Basis.none());
    }

    private GradingContent content(ProtectionTargetId target) {
        return Samples.content(level(), null, log.of(target.value()).size());
    }

    private FilingDraft draft(FilingId id) {
        return Samples.draft(id.value(), grading(0), level());
    }

    private Certificate certificate() {
        return Samples.certificate("51010012345-0000" + random.nextInt(5), day());
    }

    private SecurityProtectionLevel level() {
        return LEVELS[random.nextInt(LEVELS.length)];
    }

    private LocalDate day() {
        return RandomHistory.day(random);
    }

    private String name() {
        return "示例系统" + (char) ('A' + random.nextInt(6));
    }

    private void append(String stream, RegistryEvent event) {
        last =
                random.nextInt(3) == 0
                        ? last
                        : RandomHistory.FIRST.plusDays(random.nextInt(RandomHistory.DAYS));
        log.append(stream, event, last);
    }
}
