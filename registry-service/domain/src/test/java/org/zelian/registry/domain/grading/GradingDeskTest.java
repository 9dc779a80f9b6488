package org.zelian.registry.domain.grading;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.grading.Gradings.APPROVED;
import static org.zelian.registry.domain.grading.Gradings.ASKED;
import static org.zelian.registry.domain.grading.Gradings.FILING;
import static org.zelian.registry.domain.grading.Gradings.FINAL;
import static org.zelian.registry.domain.grading.Gradings.GRADING;
import static org.zelian.registry.domain.grading.Gradings.MATRIX;
import static org.zelian.registry.domain.grading.Gradings.REVIEWED;
import static org.zelian.registry.domain.grading.Gradings.SCHOOL;
import static org.zelian.registry.domain.grading.Gradings.STARTED;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTED;
import static org.zelian.registry.domain.grading.Gradings.TARGET;
import static org.zelian.registry.domain.grading.Gradings.approved;
import static org.zelian.registry.domain.grading.Gradings.askedExperts;
import static org.zelian.registry.domain.grading.Gradings.content;
import static org.zelian.registry.domain.grading.Gradings.drafted;
import static org.zelian.registry.domain.grading.Gradings.existing;
import static org.zelian.registry.domain.grading.Gradings.existingRecorded;
import static org.zelian.registry.domain.grading.Gradings.filed;
import static org.zelian.registry.domain.grading.Gradings.finalised;
import static org.zelian.registry.domain.grading.Gradings.known;
import static org.zelian.registry.domain.grading.Gradings.level1;
import static org.zelian.registry.domain.grading.Gradings.level2;
import static org.zelian.registry.domain.grading.Gradings.opinion;
import static org.zelian.registry.domain.grading.Gradings.review;
import static org.zelian.registry.domain.grading.Gradings.school;
import static org.zelian.registry.domain.grading.Gradings.started;
import static org.zelian.registry.domain.grading.Gradings.submitted;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.ATargetHasOneOpenGrading;
import org.zelian.registry.domain.reservation.Reservation;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

/** A target's one open version: taken when it is started, free when it is final or abandoned. */
class GradingDeskTest {

    private static final GradingId OTHER = new GradingId("grading-00000002");
    private static final String PLACE =
            ReservationEvent.stream(ReservationKind.OPENGRADING, TARGET.value());
    private static final Taken TAKEN =
            new Taken(ReservationKind.OPENGRADING, TARGET.value(), GRADING.value());
    private static final Released RELEASED =
            new Released(ReservationKind.OPENGRADING, TARGET.value(), GRADING.value());

    private final Streams streams = new Streams().knowing(known());
    private final GradingDesk desk =
            new GradingDesk(streams.of(Grading.class), streams.of(Reservation.class));

    @Test
    void a_version_that_is_started_takes_its_targets_place() {
        streams.knowing(known()).when(start(), desk).records(started(), TAKEN);
    }

    @Test
    void a_target_has_one_open_version() {
        streams.given(
                        PLACE,
                        STARTED,
                        new Taken(ReservationKind.OPENGRADING, TARGET.value(), OTHER.value()))
                .knowing(known())
                .when(start(), desk)
                .isRefusedBy(ATargetHasOneOpenGrading.class);
    }

    @Test
    void when_one_is_final_another_begins() {
        streams.given(
                        PLACE,
                        STARTED,
                        new Taken(ReservationKind.OPENGRADING, TARGET.value(), OTHER.value()),
                        new Released(ReservationKind.OPENGRADING, TARGET.value(), OTHER.value()))
                .knowing(known())
                .when(start(), desk)
                .records(started(), TAKEN);
    }

    @Test
    void what_is_not_registered_is_not_graded() {
        streams.knowing(known(null))
                .when(start(), desk)
                .isRefusedBy(TheTargetIsRegistered.class, TARGET.value());
    }

    @Test
    void nothing_is_graded_before_it_is_registered() {
        LocalDate before = AT_FIRST.minusDays(1);
        streams.knowing(known())
                .on(before)
                .when(start(), desk)
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void what_is_retired_is_not_graded() {
        streams.knowing(
                        known(
                                new GradedTarget(
                                        school(true),
                                        TargetKind.INFORMATION_SYSTEM,
                                        AT_FIRST,
                                        AT_FIRST,
                                        1,
                                        1,
                                        null,
                                        null)))
                .when(start(), desk)
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, AT_FIRST);
    }

    @Test
    void a_unit_that_is_not_in_being_grades_nothing() {
        streams.knowing(
                        known(
                                new GradedTarget(
                                        school(false),
                                        TargetKind.INFORMATION_SYSTEM,
                                        AT_FIRST,
                                        null,
                                        1,
                                        1,
                                        null,
                                        null)))
                .when(start(), desk)
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void nothing_is_started_ahead() {
        streams.knowing(known())
                .on(TOMORROW)
                .when(start(), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void level_one_is_determined_by_the_unit_and_frees_the_place() {
        draftedAs(true)
                .knowing(known())
                .when(new DetermineGrading(GRADING, because()), desk)
                .records(
                        new GradingDetermined(GRADING, TARGET, content(level1(), null), because()),
                        RELEASED);
    }

    @Test
    void nothing_is_determined_ahead() {
        draftedAs(true)
                .knowing(known())
                .on(TOMORROW)
                .when(new DetermineGrading(GRADING, because()), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void level_two_is_not_determined_by_the_unit() {
        draftedAs(false)
                .knowing(known())
                .when(new DetermineGrading(GRADING, because()), desk)
                .isRefusedBy(LevelTwoAndAboveGoToExperts.class, SecurityProtectionLevel.L2);
    }

    @Test
    void what_the_police_certified_is_final_and_frees_the_place() {
        onceApproved()
                .by("policy:WhenFilingCertifiedThenGradingIsFinal")
                .when(new FinaliseGrading(GRADING, FILING, Basis.none()), desk)
                .records(finalised(), RELEASED);
    }

    @Test
    void what_is_not_approved_does_not_become_final() {
        draftedAs(false)
                .when(new FinaliseGrading(GRADING, FILING, Basis.none()), desk)
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.DRAFT, "FinaliseGrading");
    }

    @Test
    void nothing_becomes_final_before_it_was_approved() {
        LocalDate before = APPROVED.minusDays(1);
        onceApproved()
                .by("policy:WhenFilingCertifiedThenGradingIsFinal")
                .on(before)
                .when(new FinaliseGrading(GRADING, FILING, Basis.none()), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, APPROVED, "");
    }

    @Test
    void what_is_abandoned_frees_the_place() {
        draftedAs(false).when(abandon(), desk).records(abandoned(), RELEASED);
    }

    @Test
    void what_is_approved_may_be_abandoned() {
        onceApproved().when(abandon(), desk).records(abandoned(), RELEASED);
    }

    @Test
    void what_a_filing_rests_on_is_not_abandoned() {
        onceApproved()
                .knowing(filed())
                .when(abandon(), desk)
                .isRefusedBy(AnApprovalUnderFilingIsNotRevoked.class, FILING.value());
    }

    @Test
    void abandoning_gives_a_reason() {
        draftedAs(false)
                .when(new AbandonGrading(GRADING, Basis.none()), desk)
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void what_is_final_is_not_abandoned() {
        onceApproved()
                .given(GRADING.value(), FINAL, finalised())
                .when(abandon(), desk)
                .isRefusedBy(GradingsMoveByTheirPhases.class, GradingPhase.FINAL, "AbandonGrading");
    }

    @Test
    void what_is_abandoned_is_not_abandoned_again() {
        draftedAs(false)
                .given(GRADING.value(), STARTED, abandoned())
                .when(abandon(), desk)
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.ABANDONED, "AbandonGrading");
    }

    @Test
    void what_exists_holds_no_place() {
        streams.given(GRADING.value(), STARTED, existingRecorded(existing(AT_FIRST, null)))
                .when(abandon(), desk)
                .records(abandoned());
    }

    @Test
    void who_has_seen_another_version_closes_nothing() {
        draftedAs(false).having(1).when(abandon(), desk).isAConflict();
    }

    private Streams draftedAs(boolean levelOne) {
        return streams.given(PLACE, STARTED, TAKEN)
                .given(
                        GRADING.value(),
                        STARTED,
                        started(),
                        drafted(levelOne ? level1() : level2()));
    }

    private Streams onceApproved() {
        return draftedAs(false)
                .given(GRADING.value(), ASKED, askedExperts())
                .given(GRADING.value(), REVIEWED, opinion(review()))
                .given(GRADING.value(), SUBMITTED, submitted())
                .given(GRADING.value(), APPROVED, approved());
    }

    private static StartGrading start() {
        return new StartGrading(GRADING, TARGET, MATRIX, because());
    }

    private static AbandonGrading abandon() {
        return new AbandonGrading(GRADING, because());
    }

    private static GradingAbandoned abandoned() {
        return new GradingAbandoned(GRADING, TARGET, because());
    }
}
