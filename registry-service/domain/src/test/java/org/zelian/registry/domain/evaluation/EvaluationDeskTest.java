package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.evaluation.Evaluations.CONFIRMED;
import static org.zelian.registry.domain.evaluation.Evaluations.COVER;
import static org.zelian.registry.domain.evaluation.Evaluations.DUE_ON;
import static org.zelian.registry.domain.evaluation.Evaluations.EVALUATION;
import static org.zelian.registry.domain.evaluation.Evaluations.PLANNED;
import static org.zelian.registry.domain.evaluation.Evaluations.REPORTED;
import static org.zelian.registry.domain.evaluation.Evaluations.SCHOOL;
import static org.zelian.registry.domain.evaluation.Evaluations.SIGNED;
import static org.zelian.registry.domain.evaluation.Evaluations.TARGET;
import static org.zelian.registry.domain.evaluation.Evaluations.VISITED;
import static org.zelian.registry.domain.evaluation.Evaluations.abandoned;
import static org.zelian.registry.domain.evaluation.Evaluations.confirmed;
import static org.zelian.registry.domain.evaluation.Evaluations.contracted;
import static org.zelian.registry.domain.evaluation.Evaluations.existing;
import static org.zelian.registry.domain.evaluation.Evaluations.known;
import static org.zelian.registry.domain.evaluation.Evaluations.planned;
import static org.zelian.registry.domain.evaluation.Evaluations.recorded;
import static org.zelian.registry.domain.evaluation.Evaluations.report;
import static org.zelian.registry.domain.evaluation.Evaluations.reported;
import static org.zelian.registry.domain.evaluation.Evaluations.standing;
import static org.zelian.registry.domain.evaluation.Evaluations.visited;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AbandonEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.ATargetHasOneOpenEvaluation;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

/** A target's one open cycle: taken when it is planned, free when confirmed or abandoned. */
class EvaluationDeskTest {

    private static final EvaluationId OTHER = new EvaluationId("evaluation-00000002");
    private static final String PLACE =
            ReservationEvent.stream(ReservationKind.OPENEVALUATION, TARGET.value());
    private static final Taken TAKEN =
            new Taken(ReservationKind.OPENEVALUATION, TARGET.value(), EVALUATION.value());
    private static final Released RELEASED =
            new Released(ReservationKind.OPENEVALUATION, TARGET.value(), EVALUATION.value());

    private final Streams streams = new Streams();
    private final EvaluationDesk desk =
            new EvaluationDesk(streams.of(Evaluation.class), streams.of(Reservation.class));

    @Test
    void a_cycle_that_is_planned_takes_its_targets_place() {
        streams.knowing(known()).when(plan(), desk).records(planned(), TAKEN);
    }

    @Test
    void no_other_cycle_begins_meanwhile() {
        streams.knowing(known())
                .given(PLACE, PLANNED, TAKEN)
                .when(new PlanEvaluation(OTHER, TARGET, Occasion.FIRST, DUE_ON, because()), desk)
                .isRefusedBy(ATargetHasOneOpenEvaluation.class);
    }

    @Test
    void another_begins_once_the_one_before_is_closed() {
        streams.knowing(known())
                .given(PLACE, PLANNED, TAKEN, RELEASED)
                .when(new PlanEvaluation(OTHER, TARGET, Occasion.PERIODIC, DUE_ON, because()), desk)
                .records(
                        new EvaluationPlanned(OTHER, TARGET, Occasion.PERIODIC, DUE_ON, because()),
                        new Taken(ReservationKind.OPENEVALUATION, TARGET.value(), OTHER.value()));
    }

    @Test
    void what_is_not_registered_is_not_evaluated() {
        streams.knowing(new EvaluationFacts(null, null))
                .when(plan(), desk)
                .isRefusedBy(TheTargetIsRegistered.class, TARGET.value());
    }

    @Test
    void nothing_is_planned_before_its_target_or_ahead() {
        LocalDate before = AT_FIRST.minusDays(1);
        streams.knowing(known());
        streams.on(before)
                .when(plan(), desk)
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
        streams.on(TOMORROW)
                .when(plan(), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_is_planned_for_a_system_that_is_retired() {
        TargetStanding standing = standing(true);
        streams.knowing(
                        new EvaluationFacts(
                                new TargetStanding(
                                        standing.operator(), standing.registered(), AT_FIRST),
                                null))
                .when(plan(), desk)
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, AT_FIRST);
    }

    @Test
    void nothing_is_planned_for_a_unit_that_is_not_in_being() {
        streams.knowing(new EvaluationFacts(standing(false), null))
                .when(plan(), desk)
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void a_report_that_is_confirmed_frees_the_place() {
        onceReported().when(confirm(3), desk).records(confirmed(), RELEASED);
    }

    @Test
    void what_is_confirmed_is_the_entry_that_was_seen() {
        EvaluationReportCorrected corrected =
                new EvaluationReportCorrected(EVALUATION, TARGET, 3, report(COVER), because());
        onceReported().given(EVALUATION.value(), REPORTED, corrected);
        streams.when(confirm(3), desk).isRefusedBy(TheEntryJudgedIsTheLatest.class, 3, 4);
        streams.when(confirm(4), desk)
                .records(new EvaluationReportConfirmed(EVALUATION, TARGET, 4, because()), RELEASED);
    }

    @Test
    void a_report_is_not_confirmed_before_it_was_recorded() {
        onceReported()
                .on(VISITED)
                .when(confirm(3), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, VISITED, REPORTED, "");
    }

    @Test
    void only_a_report_is_confirmed() {
        onceVisited()
                .when(confirm(3), desk)
                .isRefusedBy(EvaluationsTakeTheirStepsInOrder.class, EvaluationPhase.ON_SITE);
    }

    @Test
    void a_report_is_confirmed_once() {
        onceReported()
                .given(EVALUATION.value(), CONFIRMED, confirmed())
                .when(confirm(3), desk)
                .isRefusedBy(EvaluationsTakeTheirStepsInOrder.class, EvaluationPhase.CONFIRMED);
    }

    @Test
    void a_cycle_that_is_abandoned_frees_the_place() {
        onceVisited().when(abandon(), desk).records(abandoned(), RELEASED);
    }

    @Test
    void a_cycle_may_be_abandoned_at_once() {
        streams.given(PLACE, PLANNED, TAKEN)
                .given(EVALUATION.value(), PLANNED, planned())
                .when(abandon(), desk)
                .records(abandoned(), RELEASED);
    }

    @Test
    void whoever_abandons_says_why() {
        onceVisited()
                .when(new AbandonEvaluation(EVALUATION, Basis.none()), desk)
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void a_cycle_that_brought_a_report_is_not_abandoned() {
        onceReported()
                .when(abandon(), desk)
                .isRefusedBy(EvaluationsTakeTheirStepsInOrder.class, EvaluationPhase.REPORTED);
    }

    @Test
    void what_exists_holds_no_place_and_is_not_abandoned() {
        streams.given(EVALUATION.value(), PLANNED, recorded(existing(AT_FIRST, null)))
                .when(abandon(), desk)
                .isRefusedBy(EvaluationsTakeTheirStepsInOrder.class, EvaluationPhase.EXISTING);
    }

    @Test
    void who_has_seen_another_version_closes_nothing() {
        onceReported().having(1).when(confirm(3), desk).isAConflict();
    }

    private Streams onceVisited() {
        return streams.given(PLACE, PLANNED, TAKEN)
                .given(EVALUATION.value(), PLANNED, planned())
                .given(EVALUATION.value(), SIGNED, contracted())
                .given(EVALUATION.value(), VISITED, visited());
    }

    private Streams onceReported() {
        return onceVisited().given(EVALUATION.value(), REPORTED, reported());
    }

    private static PlanEvaluation plan() {
        return new PlanEvaluation(EVALUATION, TARGET, Occasion.FIRST, DUE_ON, because());
    }

    private static ConfirmEvaluationReport confirm(long entry) {
        return new ConfirmEvaluationReport(EVALUATION, entry, because());
    }

    private static AbandonEvaluation abandon() {
        return new AbandonEvaluation(EVALUATION, because());
    }
}
