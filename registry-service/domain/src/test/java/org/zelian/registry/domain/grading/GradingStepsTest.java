package org.zelian.registry.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zelian.registry.contract.grading.GradingPhase.ABANDONED;
import static org.zelian.registry.contract.grading.GradingPhase.APPROVED;
import static org.zelian.registry.contract.grading.GradingPhase.AUTHORITY_REVIEW;
import static org.zelian.registry.contract.grading.GradingPhase.DRAFT;
import static org.zelian.registry.contract.grading.GradingPhase.EXISTING;
import static org.zelian.registry.contract.grading.GradingPhase.EXPERT_REVIEW;
import static org.zelian.registry.contract.grading.GradingPhase.FINAL;
import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.grading.Gradings.DESCRIBED;
import static org.zelian.registry.domain.grading.Gradings.FILING;
import static org.zelian.registry.domain.grading.Gradings.GRADING;
import static org.zelian.registry.domain.grading.Gradings.SUBMISSION;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTER;
import static org.zelian.registry.domain.grading.Gradings.TARGET;
import static org.zelian.registry.domain.grading.Gradings.existing;
import static org.zelian.registry.domain.grading.Gradings.known;
import static org.zelian.registry.domain.grading.Gradings.level1;
import static org.zelian.registry.domain.grading.Gradings.level2;
import static org.zelian.registry.domain.grading.Gradings.review;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReopenGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingCommand.TakeBackGrading;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.reservation.Reservation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every step of a grading is refused in every phase from which it does not lead on. */
class GradingStepsTest {

    private static final GradingAbandoned DROPPED =
            new GradingAbandoned(GRADING, TARGET, because());

    /** A version that went straight through, as far as each phase. */
    private static final Map<GradingPhase, List<GradingEvent>> IN =
            Map.of(
                    DRAFT, way(2),
                    EXPERT_REVIEW, way(4),
                    AUTHORITY_REVIEW, way(5),
                    APPROVED, way(6),
                    FINAL, way(7),
                    ABANDONED, dropped(way(5)),
                    EXISTING, before());

    private static final Map<GradingPhase, List<GradingEvent>> OF_BEFORE =
            Map.of(
                    EXISTING, before(),
                    FINAL, accepted(),
                    ABANDONED, dropped(before()));

    private static List<GradingEvent> way(int steps) {
        return Stream.<GradingEvent>of(
                        Gradings.started(),
                        Gradings.drafted(level2()),
                        Gradings.askedExperts(),
                        Gradings.opinion(review()),
                        Gradings.submitted(),
                        Gradings.approved(),
                        Gradings.finalised())
                .limit(steps)
                .toList();
    }

    private static List<GradingEvent> before() {
        return List.of(Gradings.existingRecorded(existing(AT_FIRST, null)));
    }

    private static List<GradingEvent> accepted() {
        return Stream.concat(
                        before().stream(),
                        Stream.of(new ExistingGradingAccepted(GRADING, TARGET, 0, because())))
                .toList();
    }

    private static List<GradingEvent> dropped(List<GradingEvent> way) {
        return Stream.concat(way.stream(), Stream.of(DROPPED)).toList();
    }

    /** Each step with the phases it may be taken from. */
    private static Map<GradingCommand, Set<GradingPhase>> steps() {
        return Map.ofEntries(
                Map.entry(
                        new DraftGrading(GRADING, null, null, level1(), null, null, because()),
                        Set.of(DRAFT)),
                Map.entry(new SubmitForExpertReview(GRADING, because()), Set.of(DRAFT)),
                Map.entry(
                        new RecordExpertReview(GRADING, review(), because()),
                        Set.of(EXPERT_REVIEW)),
                Map.entry(new SubmitGrading(GRADING, because()), Set.of(EXPERT_REVIEW)),
                Map.entry(
                        new TakeBackGrading(GRADING, because()),
                        Set.of(EXPERT_REVIEW, AUTHORITY_REVIEW)),
                // What is final has a refusal of its own: AFinalGradingIsNotRevoked.
                Map.entry(new RevokeGradingApproval(GRADING, because()), Set.of(APPROVED, FINAL)),
                Map.entry(new ReopenGrading(GRADING, FILING, because()), Set.of(APPROVED)),
                Map.entry(
                        new ReaffirmGrading(GRADING, DESCRIBED, because()),
                        Set.of(APPROVED, FINAL)),
                Map.entry(
                        new CorrectGradingSubmission(
                                GRADING, SUBMISSION, null, null, level1(), null, null, because()),
                        Set.of(FINAL)));
    }

    @TestFactory
    Stream<DynamicTest> a_step_is_taken_from_its_phases_only() {
        return refused(steps(), IN);
    }

    /** Where nothing was submitted these are refused as naming what does not stand. */
    @TestFactory
    Stream<DynamicTest> what_was_submitted_is_judged_once() {
        Set<GradingPhase> nothing = Set.of(DRAFT, EXPERT_REVIEW, EXISTING, AUTHORITY_REVIEW);
        return refused(
                Map.of(
                        new ApproveGrading(GRADING, SUBMISSION, because()), nothing,
                        new ReturnGrading(GRADING, SUBMISSION, because()), nothing),
                IN);
    }

    @TestFactory
    Stream<DynamicTest> what_was_of_before_is_judged_while_it_waits() {
        return refused(
                Map.of(
                        new AcceptExistingGrading(GRADING, 0, because()), Set.of(EXISTING),
                        new ReturnExistingGrading(GRADING, 0, because()), Set.of(EXISTING),
                        new CorrectExistingGrading(GRADING, 0, existing(AT_FIRST, null), because()),
                                Set.of(EXISTING, FINAL)),
                OF_BEFORE);
    }

    @TestFactory
    Stream<DynamicTest> a_step_at_the_desk_is_taken_from_its_phases_only() {
        Map<GradingCommand, Set<GradingPhase>> steps =
                Map.of(
                        new DetermineGrading(GRADING, because()), Set.of(DRAFT),
                        new FinaliseGrading(GRADING, FILING, because()), Set.of(APPROVED),
                        new AbandonGrading(GRADING, because()),
                                Set.of(DRAFT, EXPERT_REVIEW, AUTHORITY_REVIEW, APPROVED, EXISTING));
        return tried(steps, IN).map(step -> dynamicTest(step.toString(), step::failsAtTheDesk));
    }

    @Test
    void every_phase_was_tried() {
        assertThat(IN.keySet()).containsExactlyInAnyOrder(GradingPhase.values());
    }

    private static Stream<DynamicTest> refused(
            Map<GradingCommand, Set<GradingPhase>> steps,
            Map<GradingPhase, List<GradingEvent>> in) {
        return tried(steps, in).map(step -> dynamicTest(step.toString(), step::fails));
    }

    private static Stream<Step> tried(
            Map<GradingCommand, Set<GradingPhase>> steps,
            Map<GradingPhase, List<GradingEvent>> in) {
        return steps.entrySet().stream()
                .flatMap(
                        step ->
                                in.entrySet().stream()
                                        .filter(phase -> !step.getValue().contains(phase.getKey()))
                                        .map(
                                                phase ->
                                                        new Step(
                                                                step.getKey(),
                                                                phase.getKey(),
                                                                phase.getValue())));
    }

    /** A command in a phase to which these entries led. */
    private record Step(GradingCommand command, GradingPhase phase, List<GradingEvent> told) {

        void fails() {
            Circumstances.of(Grading.class)
                    .givenBy(SUBMITTER, AT_FIRST, entries())
                    .knowing(known())
                    .as(Role.CITY_ADMIN)
                    .when(command)
                    .isRefusedBy(GradingsMoveByTheirPhases.class, phase, name());
        }

        void failsAtTheDesk() {
            Streams streams = new Streams().knowing(known());
            GradingDesk desk =
                    new GradingDesk(streams.of(Grading.class), streams.of(Reservation.class));
            streams.given(GRADING.value(), AT_FIRST, entries())
                    .when(command, desk)
                    .isRefusedBy(GradingsMoveByTheirPhases.class, phase, name());
        }

        private GradingEvent[] entries() {
            return told.toArray(GradingEvent[]::new);
        }

        private String name() {
            return command.getClass().getSimpleName();
        }

        @Override
        public String toString() {
            return name() + " in " + phase;
        }
    }
}
