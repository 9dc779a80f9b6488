package org.zelian.registry.query.regions;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.views.protectiontarget.OpenOrders;
import org.zelian.registry.views.protectiontarget.Regions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 定级, 备案, 等级测评 and 检查 of a target. Every version is kept, since what is in force when one is
 * revoked, reopened or cancelled is the one before it.
 *
 * @param gradings in the order in which they began
 * @param inForce those approved or final, in the order in which they became so; the last one's
 *     levels are the target's
 * @param filings in the order in which they began
 * @param evaluations in the order in which they began
 * @param examined its inspections, and its plans of each year
 * @param described sequence, in the target's stream, of the latest entry that describes it; -1
 *     while there is none but its registration
 * @param describedAt position of that entry
 */
public record RegionsState(
        List<GradingOfTarget> gradings,
        List<GradingId> inForce,
        List<FilingOfTarget> filings,
        List<EvaluationOfTarget> evaluations,
        Examined examined,
        long described,
        long describedAt) {

    public static final RegionsState NONE =
            new RegionsState(List.of(), List.of(), List.of(), List.of(), Examined.NEVER, -1, -1);

    public RegionsState {
        gradings = List.copyOf(gradings);
        inForce = List.copyOf(inForce);
        filings = List.copyOf(filings);
        evaluations = List.copyOf(evaluations);
    }

    /** After an event of what belongs to the target, or of an inspection of it. */
    public RegionsState after(Fed fed) {
        return switch (fed.event()) {
            case GradingEvent e -> graded(e, fed);
            case FilingEvent e -> filed(e, fed.effective());
            case EvaluationEvent e -> evaluated(e, fed.effective());
            case InspectionEvent e -> with(examined.after(e, fed.effective()));
            case ProtectionPlanEvent e -> with(examined.after(e, fed.effective()));
            default -> this;
        };
    }

    /** After the target was described anew, in whatever order that became known. */
    public RegionsState describedBy(RecordedEvent entry) {
        return new RegionsState(
                gradings,
                inForce,
                filings,
                evaluations,
                examined,
                Math.max(described, entry.sequence()),
                Math.max(describedAt, entry.position()));
    }

    private RegionsState graded(GradingEvent event, Fed fed) {
        GradingOfTarget known = grading(event.grading());
        if (known == null && !GradingPhases.begins(event)) {
            return this;
        }
        GradingPhase entered = GradingPhases.entered(fed, known == null ? null : known.phase());
        GradingOfTarget base = known == null ? GradingOfTarget.begun(event.grading(), fed) : known;
        GradingOfTarget said = base.after(event, fed);
        GradingOfTarget after = entered == null ? said : said.entering(entered, fed.effective());
        return new RegionsState(
                with(gradings, known, after),
                standing(after),
                filings,
                evaluations,
                examined,
                described,
                describedAt);
    }

    /** One that becomes final counts from its approval. */
    private List<GradingId> standing(GradingOfTarget after) {
        List<GradingId> standing = new ArrayList<>(inForce);
        if (!GradingPhases.isInForce(after.phase())) {
            standing.remove(after.grading());
        } else if (!standing.contains(after.grading())) {
            standing.add(after.grading());
        }
        return standing;
    }

    private RegionsState filed(FilingEvent event, LocalDate day) {
        FilingOfTarget known = filing(event);
        if (known == null && !FilingPhases.begins(event)) {
            return this;
        }
        FilingPhase entered = FilingPhases.entered(event, known == null ? null : known.phase());
        FilingOfTarget base = known == null ? FilingOfTarget.begun(event.filing(), day) : known;
        FilingOfTarget said = base.after(event);
        FilingOfTarget after = entered == null ? said : said.entering(entered, day);
        return new RegionsState(
                gradings,
                inForce,
                with(filings, known, after),
                evaluations,
                examined,
                described,
                describedAt);
    }

    private RegionsState evaluated(EvaluationEvent event, LocalDate day) {
        EvaluationOfTarget known = evaluation(event.evaluation());
        if (known == null && !EvaluationPhases.begins(event)) {
            return this;
        }
        EvaluationPhase entered =
                EvaluationPhases.entered(event, known == null ? null : known.phase());
        EvaluationOfTarget base =
                known == null ? EvaluationOfTarget.begun(event.evaluation(), day) : known;
        EvaluationOfTarget said = base.after(event);
        EvaluationOfTarget after = entered == null ? said : said.entering(entered, day);
        return new RegionsState(
                gradings,
                inForce,
                filings,
                with(evaluations, known, after),
                examined,
                described,
                describedAt);
    }

    private RegionsState with(Examined next) {
        return new RegionsState(
                gradings, inForce, filings, evaluations, next, described, describedAt);
    }

    private static <T> List<T> with(List<T> all, @Nullable T before, T after) {
        List<T> changed = new ArrayList<>(all);
        if (before == null) {
            changed.add(after);
        } else {
            changed.set(changed.indexOf(before), after);
        }
        return changed;
    }

    public @Nullable GradingOfTarget grading(GradingId id) {
        return gradings.stream().filter(one -> one.grading().equals(id)).findAny().orElse(null);
    }

    private @Nullable FilingOfTarget filing(FilingEvent event) {
        return filings.stream()
                .filter(one -> one.filing().equals(event.filing()))
                .findAny()
                .orElse(null);
    }

    private @Nullable EvaluationOfTarget evaluation(EvaluationId id) {
        return evaluations.stream()
                .filter(one -> one.evaluation().equals(id))
                .findAny()
                .orElse(null);
    }

    /** The version that the target's level is that of. */
    public @Nullable GradingOfTarget gradingInForce() {
        return inForce.isEmpty() ? null : grading(inForce.getLast());
    }

    public @Nullable GradedLevels levels() {
        GradingOfTarget one = gradingInForce();
        return one == null ? null : one.levels();
    }

    /** The one under way, else the one in force, else the last there was. */
    public @Nullable GradingOfTarget grading() {
        GradingOfTarget underWay =
                last(gradings.stream().filter(one -> GradingPhases.isUnderWay(one.phase())));
        if (underWay != null) {
            return underWay;
        }
        GradingOfTarget standing = gradingInForce();
        return standing != null ? standing : last(gradings.stream());
    }

    /** The one under way or in force, else the last there was. */
    public @Nullable FilingOfTarget filing() {
        FilingOfTarget open =
                last(filings.stream().filter(one -> !FilingPhases.isOver(one.phase())));
        return open != null ? open : last(filings.stream());
    }

    /** The one under way, else the last that was reported, else the last there was. */
    public @Nullable EvaluationOfTarget evaluation() {
        EvaluationOfTarget open =
                last(evaluations.stream().filter(one -> EvaluationPhases.isUnderWay(one.phase())));
        if (open != null) {
            return open;
        }
        EvaluationOfTarget reported = reported();
        return reported != null ? reported : last(evaluations.stream());
    }

    /** The one with the latest report. */
    public @Nullable EvaluationOfTarget reported() {
        return evaluations.stream()
                .filter(one -> one.reportedOn() != null)
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.reportedOn())))
                .orElse(null);
    }

    private static <T> @Nullable T last(Stream<T> some) {
        return some.reduce((one, next) -> next).orElse(null);
    }

    /** Whether there is a certificate that was not cancelled. */
    public boolean filed() {
        return filings.stream().anyMatch(one -> FilingPhases.isCertified(one.phase()));
    }

    /** 已变更，待复核: the target was described anew since a grading that stands was looked at. */
    public boolean changed(GradingOfTarget one) {
        boolean stands = GradingPhases.isSubmitted(one.phase()) || one.equals(gradingInForce());
        Long seen = one.described();
        Long accepted = one.accepted();
        return stands
                && (seen != null ? described >= seen : accepted != null && describedAt > accepted);
    }

    /** The gradings that are to be looked at again. */
    public List<GradingId> changed() {
        return gradings.stream().filter(this::changed).map(GradingOfTarget::grading).toList();
    }

    /**
     * @param orders what is to be put right, which rows of its own remember
     */
    public Regions view(CertificateYears years, OpenOrders orders) {
        GradingOfTarget grading = grading();
        FilingOfTarget filing = filing();
        Certificate certificate = filing == null ? null : filing.certificate();
        EvaluationOfTarget evaluation = evaluation();
        EvaluationOfTarget reported = reported();
        EvaluationResult result = reported == null ? null : reported.result();
        return new Regions(
                levels(),
                grading == null ? null : grading.grading(),
                grading == null ? null : grading.phase(),
                grading == null ? null : grading.since(),
                !changed().isEmpty(),
                filing == null ? null : filing.filing(),
                filing == null ? null : filing.phase(),
                filing == null ? null : filing.since(),
                certificate == null ? null : certificate.number(),
                filing == null || certificate == null
                        ? null
                        : years.validity(certificate.issuedOn(), filing.extensions()).until(),
                evaluation == null ? null : evaluation.evaluation(),
                evaluation == null ? null : evaluation.phase(),
                evaluation == null ? null : evaluation.since(),
                result == null ? null : result.conclusion(),
                reported == null ? null : reported.reportedOn(),
                orders);
    }
}
