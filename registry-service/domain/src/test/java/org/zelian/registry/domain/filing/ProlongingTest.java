package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.CERTIFIED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.OTHER_NUMBER;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.accepted;
import static org.zelian.registry.domain.filing.Filings.certificate;
import static org.zelian.registry.domain.filing.Filings.certified;
import static org.zelian.registry.domain.filing.Filings.facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.List;

/** A confirmed evaluation prolongs the certificate. */
class ProlongingTest {

    private static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    private static final EvaluationId NEXT = new EvaluationId("evaluation-00000002");

    private static final LocalDate LAST = LocalDate.of(2029, 6, 21);
    private static final LocalDate PROLONGED = LocalDate.of(2030, 6, 21);

    @Test
    void an_evaluation_prolongs_by_the_months_of_the_parameter() {
        certified().knowing(reported(TODAY)).when(prolong(EVALUATION)).records(until(PROLONGED));
        certified()
                .knowing(reported(TODAY, 6))
                .when(prolong(EVALUATION))
                .records(until(LocalDate.of(2029, 12, 21)));
    }

    @Test
    void the_next_evaluation_prolongs_from_the_last_day_that_came_of_the_one_before() {
        certified()
                .given(TODAY, until(PROLONGED))
                .knowing(reported(TODAY))
                .when(prolong(NEXT))
                .records(
                        new FilingProlonged(
                                FILING, TARGET, NEXT, PROLONGED.plusYears(1), Basis.none()));
    }

    @Test
    void an_evaluation_prolongs_once() {
        certified()
                .given(TODAY, until(PROLONGED))
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .isRefusedBy(AnEvaluationProlongsOnce.class, EVALUATION.value());
    }

    @Test
    void a_certificate_of_before_is_prolonged_once_it_is_accepted() {
        accepted()
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .records(until(LocalDate.of(2028, 12, 31)));
    }

    @Test
    void a_certificate_that_a_request_is_made_about_is_prolonged_and_the_request_goes_on() {
        for (Circumstances<Filing> asked :
                List.of(Filings.changing(), Filings.prolonging(), Filings.cancelling())) {
            asked.knowing(reported(TODAY)).when(prolong(EVALUATION)).records(until(PROLONGED));
        }
    }

    @Test
    void only_a_held_certificate_is_prolonged() {
        Filings.submitted()
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.SUBMITTED);
        Filings.existing()
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.EXISTING);
        Filings.cancelled()
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.CANCELLED);
    }

    @Test
    void a_report_of_before_the_certificate_does_not_prolong_it() {
        LocalDate before = CERTIFIED.minusDays(1);
        certified()
                .knowing(reported(before))
                .when(prolong(EVALUATION))
                .isRefusedBy(OnlyACertificateInForceIsProlonged.class, before, CERTIFIED, LAST);
    }

    @Test
    void a_report_of_after_its_last_day_does_not_prolong_it() {
        accepted()
                .knowing(
                        new FilingFacts(
                                AT_FIRST,
                                null,
                                facts().approved(),
                                Forms.COUNTED,
                                -1,
                                true,
                                1,
                                3,
                                TODAY,
                                12))
                .when(prolong(EVALUATION))
                .isRefusedBy(
                        OnlyACertificateInForceIsProlonged.class,
                        TODAY,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31));
    }

    @Test
    void an_evaluation_without_a_report_does_not_prolong() {
        certified()
                .knowing(reported(null))
                .when(prolong(EVALUATION))
                .isRefusedBy(OnlyACertificateInForceIsProlonged.class, "", CERTIFIED, LAST);
    }

    @Test
    void a_certificate_is_not_prolonged_before_it_is_on_record() {
        LocalDate before = CERTIFIED.minusDays(1);
        certified()
                .on(before)
                .knowing(reported(CERTIFIED))
                .when(new ProlongFiling(FILING, EVALUATION, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, CERTIFIED, "");
        certified()
                .given(
                        TODAY,
                        new CertificateCorrected(
                                FILING,
                                TARGET,
                                3,
                                Filings.GRADING,
                                certificate(OTHER_NUMBER, CERTIFIED),
                                Forms.FILE,
                                because()))
                .on(CERTIFIED)
                .knowing(reported(CERTIFIED))
                .when(new ProlongFiling(FILING, EVALUATION, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, CERTIFIED, TODAY, "");
    }

    @Test
    void an_existing_certificate_is_not_prolonged_before_it_is_on_record() {
        LocalDate before = Filings.PREPARED.minusDays(1);
        accepted()
                .on(before)
                .knowing(reported(before))
                .when(new ProlongFiling(FILING, EVALUATION, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, Filings.PREPARED, "");
    }

    @Test
    void nothing_is_prolonged_ahead() {
        certified()
                .on(TOMORROW)
                .knowing(reported(TODAY))
                .when(prolong(EVALUATION))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void an_extension_by_the_police_goes_beyond_the_prolongation() {
        Filings.prolonging()
                .given(TODAY, until(PROLONGED))
                .when(PoliceDecisionsTest.extension(PROLONGED))
                .isRefusedBy(AnExtensionProlongs.class, PROLONGED, PROLONGED);
    }

    private static ProlongFiling prolong(EvaluationId evaluation) {
        return new ProlongFiling(FILING, evaluation, Basis.none());
    }

    private static FilingProlonged until(LocalDate day) {
        return new FilingProlonged(FILING, TARGET, EVALUATION, day, Basis.none());
    }

    private static FilingFacts reported(@Nullable LocalDate on) {
        return reported(on, 12);
    }

    private static FilingFacts reported(@Nullable LocalDate on, int months) {
        return new FilingFacts(
                AT_FIRST, null, facts().approved(), Forms.COUNTED, -1, true, 3, 3, on, months);
    }
}
