package org.zelian.registry.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.CERTIFIED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADING;
import static org.zelian.registry.domain.filing.Filings.NOTIFIED;
import static org.zelian.registry.domain.filing.Filings.REQUESTED;
import static org.zelian.registry.domain.filing.Filings.SUBMITTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.cancelling;
import static org.zelian.registry.domain.filing.Filings.certified;
import static org.zelian.registry.domain.filing.Filings.changing;
import static org.zelian.registry.domain.filing.Filings.police;
import static org.zelian.registry.domain.filing.Filings.prolonging;
import static org.zelian.registry.domain.filing.Filings.submitted;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCorrectionNotice;
import org.zelian.registry.contract.filing.FilingCommand.RecordDeclined;
import org.zelian.registry.contract.filing.FilingCommand.RecordExtension;
import org.zelian.registry.contract.filing.FilingCommand.RecordFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.RecordRegradeNotice;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitCancellation;
import org.zelian.registry.contract.filing.FilingCommand.SubmitExtension;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.PapersAreNotIssuedAhead;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

class PoliceDecisionsTest {

    private static final LocalDate DUE = TODAY.plusDays(10);

    private static final Map<FilingPhase, Supplier<Circumstances<Filing>>> IN = inEachPhase();

    private static Map<FilingPhase, Supplier<Circumstances<Filing>>> inEachPhase() {
        Map<FilingPhase, Supplier<Circumstances<Filing>>> in = new EnumMap<>(FilingPhase.class);
        in.put(FilingPhase.DRAFT, Filings::drafted);
        in.put(FilingPhase.SUBMITTED, Filings::submitted);
        in.put(FilingPhase.CORRECTION, Filings::toBeCorrected);
        in.put(FilingPhase.REGRADE_ASKED, Filings::toBeRegraded);
        in.put(FilingPhase.CERTIFIED, Filings::certified);
        in.put(FilingPhase.CHANGE_SUBMITTED, Filings::changing);
        in.put(FilingPhase.EXTENSION_SUBMITTED, Filings::prolonging);
        in.put(FilingPhase.CANCELLATION_SUBMITTED, Filings::cancelling);
        in.put(FilingPhase.EXISTING, Filings::existing);
        in.put(FilingPhase.CANCELLED, Filings::cancelled);
        in.put(FilingPhase.WITHDRAWN, Filings::withdrawn);
        return in;
    }

    /** Each step with the phases it may be taken from; those of the desk are tried there. */
    private static Map<FilingCommand, Set<FilingPhase>> steps() {
        Set<FilingPhase> open =
                Set.of(FilingPhase.DRAFT, FilingPhase.CORRECTION, FilingPhase.REGRADE_ASKED);
        Set<FilingPhase> certified = Set.of(FilingPhase.CERTIFIED);
        return Map.ofEntries(
                Map.entry(new DraftFiling(FILING, Forms.draft(), because()), open),
                Map.entry(new SubmitFiling(FILING, because()), open),
                Map.entry(correction(police(TODAY), DUE), Set.of(FilingPhase.SUBMITTED)),
                Map.entry(regrade(police(TODAY), DUE), Set.of(FilingPhase.SUBMITTED)),
                Map.entry(
                        new SubmitFilingChange(FILING, Filings.newTarget(), because()), certified),
                Map.entry(
                        new RecordFilingChange(FILING, Forms.FILE, police(TODAY)),
                        Set.of(FilingPhase.CHANGE_SUBMITTED)),
                Map.entry(new SubmitExtension(FILING, because()), certified),
                Map.entry(
                        extension(LocalDate.of(2030, 6, 21)),
                        Set.of(FilingPhase.EXTENSION_SUBMITTED)),
                Map.entry(new SubmitCancellation(FILING, because()), certified),
                Map.entry(
                        new RecordDeclined(FILING, Forms.FILE, police(TODAY)),
                        Set.of(
                                FilingPhase.CHANGE_SUBMITTED,
                                FilingPhase.EXTENSION_SUBMITTED,
                                FilingPhase.CANCELLATION_SUBMITTED)),
                Map.entry(
                        new AcceptExistingFiling(FILING, 0, because()),
                        Set.of(FilingPhase.EXISTING)),
                Map.entry(
                        new ReturnExistingFiling(FILING, 0, because()),
                        Set.of(FilingPhase.EXISTING)));
    }

    @TestFactory
    Stream<DynamicTest> a_step_is_taken_from_its_phases_only() {
        return steps().entrySet().stream()
                .flatMap(
                        step ->
                                IN.entrySet().stream()
                                        .filter(in -> !step.getValue().contains(in.getKey()))
                                        .map(in -> refused(step.getKey(), in)));
    }

    private static DynamicTest refused(
            FilingCommand step, Map.Entry<FilingPhase, Supplier<Circumstances<Filing>>> in) {
        return DynamicTest.dynamicTest(
                step.getClass().getSimpleName() + " in " + in.getKey(),
                () ->
                        in.getValue()
                                .get()
                                .when(step)
                                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, in.getKey()));
    }

    @Test
    void a_correction_is_asked() {
        submitted()
                .when(correction(police(NOTIFIED), DUE))
                .records(
                        new FilingCorrectionAsked(
                                FILING, TARGET, "补拓扑图", DUE, Forms.FILE, police(NOTIFIED)));
    }

    @Test
    void a_regrade_is_asked_of_the_grading_that_was_filed() {
        submitted()
                .when(regrade(police(NOTIFIED), DUE))
                .records(
                        new RegradeAsked(
                                FILING,
                                TARGET,
                                GRADING,
                                "定级偏低",
                                DUE,
                                Forms.FILE,
                                police(NOTIFIED)));
    }

    @Test
    void a_decision_names_its_document() {
        submitted()
                .when(correction(because(), DUE))
                .isRefusedBy(PoliceDocumentsAreNamed.class, SUBMITTED, TODAY);
    }

    @Test
    void a_decision_is_not_older_than_what_it_decides() {
        submitted()
                .when(correction(police(SUBMITTED.minusDays(1)), DUE))
                .isRefusedBy(PoliceDocumentsAreNamed.class, SUBMITTED, TODAY);
    }

    @Test
    void a_decision_is_not_of_a_day_to_come() {
        submitted()
                .when(correction(police(TOMORROW), DUE))
                .isRefusedBy(PapersAreNotIssuedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_decision_is_not_entered_from_a_day_before_its_document() {
        submitted()
                .on(NOTIFIED)
                .when(correction(police(NOTIFIED.plusDays(1)), DUE))
                .isRefusedBy(PoliceDocumentsAreNamed.class, SUBMITTED, NOTIFIED);
    }

    @Test
    void a_decision_of_the_day_of_submission_is_recorded() {
        submitted()
                .on(SUBMITTED)
                .when(correction(police(SUBMITTED), DUE))
                .records(
                        new FilingCorrectionAsked(
                                FILING, TARGET, "补拓扑图", DUE, Forms.FILE, police(SUBMITTED)));
    }

    @Test
    void a_notice_is_due_after_its_day() {
        submitted()
                .when(correction(police(NOTIFIED), NOTIFIED))
                .isRefusedBy(NoticesAreDueAfterTheyAreIssued.class, NOTIFIED, NOTIFIED);
        submitted()
                .when(regrade(police(NOTIFIED), NOTIFIED))
                .isRefusedBy(NoticesAreDueAfterTheyAreIssued.class, NOTIFIED, NOTIFIED);
    }

    @Test
    void no_decision_is_recorded_before_the_submission() {
        LocalDate before = SUBMITTED.minusDays(1);
        submitted()
                .on(before)
                .when(correction(police(before), DUE))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, SUBMITTED, "");
    }

    @Test
    void no_decision_lies_ahead() {
        submitted()
                .on(TOMORROW)
                .when(correction(police(TOMORROW), DUE))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_change_is_recorded_as_the_form_reads_from_then_on() {
        changing()
                .when(new RecordFilingChange(FILING, Forms.FILE, police(REQUESTED)))
                .records(
                        new FilingChanged(
                                FILING,
                                TARGET,
                                FormEdition.FORM_2025,
                                Forms.whole(Filings.newTarget()),
                                Forms.FILE,
                                police(REQUESTED)));
    }

    @Test
    void a_change_is_decided_by_a_document_of_after_it_was_asked_for() {
        changing()
                .when(new RecordFilingChange(FILING, Forms.FILE, police(CERTIFIED)))
                .isRefusedBy(PoliceDocumentsAreNamed.class, REQUESTED, TODAY);
    }

    @Test
    void an_extension_is_recorded() {
        LocalDate until = LocalDate.of(2030, 6, 21);
        prolonging()
                .when(extension(until))
                .records(new FilingExtended(FILING, TARGET, until, Forms.FILE, police(TODAY)));
    }

    @Test
    void an_extension_prolongs() {
        LocalDate until = LocalDate.of(2029, 6, 21);
        prolonging().when(extension(until)).isRefusedBy(AnExtensionProlongs.class, until, until);
    }

    @Test
    void an_extension_prolongs_the_one_before() {
        LocalDate until = LocalDate.of(2030, 6, 21);
        certified()
                .given(
                        REQUESTED,
                        new FilingExtended(FILING, TARGET, until, Forms.FILE, police(REQUESTED)),
                        new ExtensionSubmitted(FILING, TARGET, because()))
                .when(extension(until))
                .isRefusedBy(AnExtensionProlongs.class, until, until);
    }

    @Test
    void what_is_asked_for_may_be_declined() {
        for (Circumstances<Filing> asked : List.of(changing(), prolonging(), cancelling())) {
            asked.when(new RecordDeclined(FILING, Forms.FILE, police(TODAY)))
                    .records(new FilingRequestDeclined(FILING, TARGET, Forms.FILE, police(TODAY)));
        }
    }

    @Test
    void a_refusal_gives_a_reason() {
        Basis withoutReason = new Basis(police(TODAY).document(), null);
        changing()
                .when(new RecordDeclined(FILING, Forms.FILE, withoutReason))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void after_a_refusal_the_form_reads_as_before() {
        changing()
                .given(
                        REQUESTED,
                        new FilingRequestDeclined(FILING, TARGET, Forms.FILE, police(REQUESTED)))
                .when(new SubmitFilingChange(FILING, Forms.draft(), because()))
                .records(new FilingChangeSubmitted(FILING, TARGET, Forms.draft(), because()));
    }

    @Test
    void every_phase_was_tried() {
        assertThat(IN.keySet()).containsExactlyInAnyOrder(FilingPhase.values());
    }

    private static RecordCorrectionNotice correction(Basis basis, LocalDate due) {
        return new RecordCorrectionNotice(FILING, "补拓扑图", due, Forms.FILE, basis);
    }

    private static RecordRegradeNotice regrade(Basis basis, LocalDate due) {
        return new RecordRegradeNotice(FILING, "定级偏低", due, Forms.FILE, basis);
    }

    static RecordExtension extension(LocalDate until) {
        return new RecordExtension(FILING, until, Forms.FILE, police(TODAY));
    }
}
