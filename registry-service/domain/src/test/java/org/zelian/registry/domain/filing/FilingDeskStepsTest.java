package org.zelian.registry.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zelian.registry.contract.filing.FilingPhase.CANCELLATION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CANCELLED;
import static org.zelian.registry.contract.filing.FilingPhase.CERTIFIED;
import static org.zelian.registry.contract.filing.FilingPhase.CHANGE_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CORRECTION;
import static org.zelian.registry.contract.filing.FilingPhase.DRAFT;
import static org.zelian.registry.contract.filing.FilingPhase.EXISTING;
import static org.zelian.registry.contract.filing.FilingPhase.EXTENSION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.REGRADE_ASKED;
import static org.zelian.registry.contract.filing.FilingPhase.SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.WITHDRAWN;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADING;
import static org.zelian.registry.domain.filing.Filings.NOTIFIED;
import static org.zelian.registry.domain.filing.Filings.NUMBER;
import static org.zelian.registry.domain.filing.Filings.REQUESTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.certificate;
import static org.zelian.registry.domain.filing.Filings.facts;
import static org.zelian.registry.domain.filing.Filings.police;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.reservation.Reservation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a desk does is refused in every phase from which it does not lead on. */
class FilingDeskStepsTest {

    private static final Map<FilingPhase, List<FilingEvent>> IN = inEachPhase();

    private static Map<FilingPhase, List<FilingEvent>> inEachPhase() {
        List<FilingEvent> draft =
                List.of(
                        new FilingPrepared(FILING, TARGET, GRADING, because()),
                        Filings.said(Forms.draft()));
        List<FilingEvent> submitted = and(draft, Filings.submitted(Forms.whole()));
        List<FilingEvent> certified =
                and(submitted, Filings.certified(certificate(NUMBER, Filings.CERTIFIED)));
        FilingEvent ending = new CancellationSubmitted(FILING, TARGET, because());
        Map<FilingPhase, List<FilingEvent>> in = new EnumMap<>(FilingPhase.class);
        in.put(DRAFT, draft);
        in.put(SUBMITTED, submitted);
        in.put(CORRECTION, and(submitted, correction()));
        in.put(REGRADE_ASKED, and(submitted, regrade()));
        in.put(WITHDRAWN, and(submitted, new FilingWithdrawn(FILING, TARGET, because())));
        in.put(CERTIFIED, certified);
        in.put(
                CHANGE_SUBMITTED,
                and(
                        certified,
                        new FilingChangeSubmitted(FILING, TARGET, Filings.newTarget(), because())));
        in.put(
                EXTENSION_SUBMITTED,
                and(certified, new ExtensionSubmitted(FILING, TARGET, because())));
        in.put(CANCELLATION_SUBMITTED, and(certified, ending));
        in.put(
                CANCELLED,
                and(
                        and(certified, ending),
                        new FilingCancelled(FILING, TARGET, Forms.FILE, police(REQUESTED))));
        in.put(EXISTING, List.of(Filings.existing(Filings.existing(Filings.CERTIFIED_LONG_AGO))));
        return in;
    }

    private static FilingEvent correction() {
        return new FilingCorrectionAsked(
                FILING, TARGET, "补拓扑图", NOTIFIED.plusDays(10), Forms.FILE, police(NOTIFIED));
    }

    private static FilingEvent regrade() {
        return new RegradeAsked(
                FILING,
                TARGET,
                GRADING,
                "定级偏低",
                NOTIFIED.plusDays(30),
                Forms.FILE,
                police(NOTIFIED));
    }

    private static List<FilingEvent> and(List<FilingEvent> before, FilingEvent event) {
        return Stream.concat(before.stream(), Stream.of(event)).toList();
    }

    /** Each step with the phases it may be taken from. */
    private static Map<FilingCommand, Set<FilingPhase>> steps() {
        return Map.of(
                new WithdrawFiling(FILING, because()),
                Set.of(DRAFT, SUBMITTED, CORRECTION, REGRADE_ASKED, EXISTING),
                new RecordCertificate(
                        FILING, certificate(NUMBER, TODAY), Forms.FILE, police(TODAY)),
                Set.of(SUBMITTED),
                new RecordCancellation(FILING, Forms.FILE, police(TODAY)),
                Set.of(CANCELLATION_SUBMITTED));
    }

    @TestFactory
    Stream<DynamicTest> a_step_at_the_desk_is_taken_from_its_phases_only() {
        return steps().entrySet().stream()
                .flatMap(
                        step ->
                                IN.keySet().stream()
                                        .map(
                                                phase ->
                                                        tried(
                                                                step.getKey(),
                                                                phase,
                                                                step.getValue().contains(phase))));
    }

    @Test
    void every_phase_was_tried() {
        assertThat(IN.keySet()).containsExactlyInAnyOrder(FilingPhase.values());
    }

    private static DynamicTest tried(FilingCommand step, FilingPhase phase, boolean taken) {
        return dynamicTest(
                step.getClass().getSimpleName() + " in " + phase,
                () -> {
                    Streams.Result result = done(step, phase);
                    if (taken) {
                        assertThat(result.refusal()).isNull();
                    } else {
                        result.isRefusedBy(FilingsTakeTheirStepsInOrder.class, phase);
                    }
                });
    }

    private static Streams.Result done(FilingCommand step, FilingPhase phase) {
        Streams streams = new Streams().knowing(facts());
        FilingDesk desk = new FilingDesk(streams.of(Filing.class), streams.of(Reservation.class));
        FilingEvent[] told = IN.getOrDefault(phase, List.of()).toArray(FilingEvent[]::new);
        Taken open = new Taken(ReservationKind.OPENFILING, TARGET.value(), FILING.value());
        streams.given(FILING.value(), REQUESTED, told);
        streams.given(ReservationEvent.stream(open.kind(), open.thing()), REQUESTED, open);
        if (phase == EXISTING) {
            Taken number = new Taken(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value());
            streams.given(
                    ReservationEvent.stream(number.kind(), number.thing()), REQUESTED, number);
        }
        return streams.when(step, desk);
    }
}
