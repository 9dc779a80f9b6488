package org.zelian.registry.domain.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zelian.registry.contract.rectification.RectificationPhase.ACKNOWLEDGED;
import static org.zelian.registry.contract.rectification.RectificationPhase.CLOSED;
import static org.zelian.registry.contract.rectification.RectificationPhase.IN_PROGRESS;
import static org.zelian.registry.contract.rectification.RectificationPhase.ISSUED;
import static org.zelian.registry.contract.rectification.RectificationPhase.PLANNED;
import static org.zelian.registry.contract.rectification.RectificationPhase.RISK_ACCEPTED;
import static org.zelian.registry.contract.rectification.RectificationPhase.SUBMITTED;
import static org.zelian.registry.contract.rectification.RectificationPhase.VERIFIED;
import static org.zelian.registry.contract.rectification.RectificationPhase.VOID;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.rectification.Rectifications.FILE;
import static org.zelian.registry.domain.rectification.Rectifications.NEXT_YEAR;
import static org.zelian.registry.domain.rectification.Rectifications.ORDER;
import static org.zelian.registry.domain.rectification.Rectifications.ORDERED;
import static org.zelian.registry.domain.rectification.Rectifications.items;
import static org.zelian.registry.domain.rectification.Rectifications.order;
import static org.zelian.registry.domain.rectification.Rectifications.plan;
import static org.zelian.registry.domain.rectification.Rectifications.rectification;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.DeclineRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.domain.Circumstances;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every step in every phase. */
class RectificationStepsTest {

    private static final Set<RectificationPhase> BEFORE =
            Set.of(ISSUED, ACKNOWLEDGED, PLANNED, IN_PROGRESS);
    private static final long SUBMISSION = 6;

    /** An order whose third item's risk is accepted, with an ask, as far as each phase. */
    private static final Map<RectificationPhase, List<RectificationEvent>> IN = inEachPhase();

    private static Map<RectificationPhase, List<RectificationEvent>> inEachPhase() {
        List<RectificationEvent> straight =
                List.of(
                        Rectifications.ordered(order(Origin.AUTHORITY_INSPECTION)),
                        Rectifications.asked(NEXT_YEAR),
                        Rectifications.accepted(NEXT_YEAR, 3),
                        Rectifications.acknowledged(),
                        Rectifications.planned(),
                        Rectifications.progress(1, 2),
                        Rectifications.submitted(),
                        Rectifications.verified(),
                        Rectifications.closed());
        Map<RectificationPhase, List<RectificationEvent>> in =
                new EnumMap<>(RectificationPhase.class);
        List<RectificationPhase> phases =
                List.of(ISSUED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, SUBMITTED, VERIFIED, CLOSED);
        for (int at = 0; at < phases.size(); at++) {
            in.put(phases.get(at), straight.subList(0, 3 + at));
        }
        in.put(
                RISK_ACCEPTED,
                and(straight.subList(0, 4), Rectifications.accepted(NEXT_YEAR, 1, 2)));
        in.put(VOID, and(straight.subList(0, 5), Rectifications.voided()));
        return in;
    }

    private static List<RectificationEvent> and(
            List<RectificationEvent> before, RectificationEvent event) {
        return Stream.concat(before.stream(), Stream.of(event)).toList();
    }

    /** Each step with the phases it may be taken from; reports to the police further down. */
    private static Map<RectificationCommand, Set<RectificationPhase>> steps() {
        return Map.ofEntries(
                Map.entry(new AcknowledgeRectification(ORDER, because()), Set.of(ISSUED)),
                Map.entry(
                        new PlanRectification(ORDER, plan(NEXT_YEAR), because()),
                        Set.of(ACKNOWLEDGED, PLANNED, IN_PROGRESS)),
                Map.entry(
                        new ReportRectificationProgress(
                                ORDER, items(1), "已扩容", List.of(), because()),
                        Set.of(ACKNOWLEDGED, PLANNED, IN_PROGRESS)),
                Map.entry(new SubmitRectification(ORDER, FILE, because()), Set.of(IN_PROGRESS)),
                Map.entry(
                        new VerifyRectification(ORDER, SUBMISSION, "属实", null, because()),
                        Set.of(SUBMITTED)),
                Map.entry(
                        new ReturnRectification(ORDER, SUBMISSION, items(1), because()),
                        Set.of(SUBMITTED)),
                Map.entry(new CloseRectification(ORDER, because()), Set.of(VERIFIED)),
                Map.entry(new AskForRectificationExtension(ORDER, NEXT_YEAR, because()), BEFORE),
                Map.entry(new ExtendRectification(ORDER, NEXT_YEAR, FILE, because()), BEFORE),
                Map.entry(new DeclineRectificationExtension(ORDER, because()), BEFORE),
                Map.entry(new UrgeRectification(ORDER, "请抓紧", because()), BEFORE),
                Map.entry(new EscalateRectification(ORDER, because()), BEFORE),
                Map.entry(
                        new AcceptRectificationRisk(ORDER, items(3), NEXT_YEAR, because()), BEFORE),
                Map.entry(
                        new VoidRectification(ORDER, because()),
                        Set.of(ISSUED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, SUBMITTED, VERIFIED)));
    }

    @TestFactory
    Stream<DynamicTest> a_step_is_taken_from_its_phases_only() {
        return steps().entrySet().stream()
                .flatMap(
                        step ->
                                IN.entrySet().stream()
                                        .map(
                                                in ->
                                                        tried(
                                                                step.getKey(),
                                                                step.getValue(),
                                                                in.getKey(),
                                                                in.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> a_report_is_filed_from_its_submission_on() {
        return IN.keySet().stream()
                .map(
                        phase ->
                                tried(
                                        new FileRectificationReport(ORDER, FILE, because()),
                                        Set.of(SUBMITTED, VERIFIED, CLOSED),
                                        phase,
                                        orderedByThePolice(phase)));
    }

    /** The same way with an order of the police at its beginning. */
    private static List<RectificationEvent> orderedByThePolice(RectificationPhase phase) {
        List<RectificationEvent> way = IN.getOrDefault(phase, List.of());
        RectificationEvent ordered = Rectifications.ordered(order(Origin.POLICE));
        return Stream.concat(Stream.of(ordered), way.stream().skip(1)).toList();
    }

    @Test
    void every_phase_and_every_step_was_tried() {
        assertThat(IN.keySet()).containsExactlyInAnyOrder(RectificationPhase.values());
        Set<Class<?>> tried =
                steps().keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        tried.addAll(
                Set.of(
                        OrderRectification.class,
                        CorrectRectificationOrder.class,
                        FileRectificationReport.class));
        assertThat(tried)
                .containsExactlyInAnyOrder(RectificationCommand.class.getPermittedSubclasses());
    }

    private static DynamicTest tried(
            RectificationCommand step,
            Set<RectificationPhase> from,
            RectificationPhase phase,
            List<RectificationEvent> way) {
        return dynamicTest(
                step.getClass().getSimpleName() + " in " + phase,
                () -> {
                    Circumstances.Result<Rectification> result =
                            rectification()
                                    .given(ORDERED, way.toArray(RectificationEvent[]::new))
                                    .when(step);
                    if (from.contains(phase)) {
                        result.validator().expectSuccessfulHandlerExecution();
                    } else {
                        result.isRefusedBy(
                                RectificationsTakeTheirStepsInOrder.class,
                                "RectificationPhase." + phase);
                    }
                });
    }
}
