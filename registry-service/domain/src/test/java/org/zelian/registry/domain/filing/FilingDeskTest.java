package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.APPROVED;
import static org.zelian.registry.domain.filing.Filings.CERTIFIED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADING;
import static org.zelian.registry.domain.filing.Filings.NUMBER;
import static org.zelian.registry.domain.filing.Filings.OTHER_NUMBER;
import static org.zelian.registry.domain.filing.Filings.PREPARED;
import static org.zelian.registry.domain.filing.Filings.REQUESTED;
import static org.zelian.registry.domain.filing.Filings.SUBMITTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.UNKNOWN_GRADING;
import static org.zelian.registry.domain.filing.Filings.approved;
import static org.zelian.registry.domain.filing.Filings.certificate;
import static org.zelian.registry.domain.filing.Filings.facts;
import static org.zelian.registry.domain.filing.Filings.police;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.reservation.ACertificateNumberIsHeldOnce;
import org.zelian.registry.domain.reservation.ATargetHasOneFiling;
import org.zelian.registry.domain.reservation.Reservation;

import java.time.LocalDate;
import java.util.Map;

class FilingDeskTest {

    private static final Taken TARGET_TAKEN =
            new Taken(ReservationKind.OPENFILING, TARGET.value(), FILING.value());
    private static final Released TARGET_RELEASED =
            new Released(ReservationKind.OPENFILING, TARGET.value(), FILING.value());
    private static final Taken NUMBER_TAKEN =
            new Taken(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value());
    private static final Released NUMBER_RELEASED =
            new Released(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value());
    private static final PrepareFiling PREPARE =
            new PrepareFiling(FILING, TARGET, GRADING, because());
    private static final Certificate CERTIFICATE = certificate(NUMBER, CERTIFIED);

    private final Streams streams = new Streams().knowing(facts());
    private final FilingDesk desk =
            new FilingDesk(streams.of(Filing.class), streams.of(Reservation.class));

    @Test
    void a_form_is_opened_and_takes_its_target() {
        streams.when(PREPARE, desk)
                .records(new FilingPrepared(FILING, TARGET, GRADING, because()), TARGET_TAKEN);
    }

    @Test
    void a_target_has_one_filing() {
        streams.given(
                        reservation(TARGET_TAKEN),
                        PREPARED,
                        new Taken(ReservationKind.OPENFILING, TARGET.value(), "filing-00000002"))
                .when(PREPARE, desk)
                .isRefusedBy(ATargetHasOneFiling.class);
    }

    @Test
    void no_form_is_opened_for_a_system_that_is_retired() {
        streams.knowing(Filings.retired(AT_FIRST))
                .when(PREPARE, desk)
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, AT_FIRST);
    }

    @Test
    void a_form_is_opened_for_an_approved_grading() {
        streams.when(new PrepareFiling(FILING, TARGET, UNKNOWN_GRADING, because()), desk)
                .isRefusedBy(TheGradingIsApproved.class, UNKNOWN_GRADING.value());
    }

    @Test
    void no_form_is_opened_for_level_1() {
        GradedLevels levelOne =
                GradedLevels.of(SecurityProtectionLevel.L1, SecurityProtectionLevel.L1);
        streams.knowing(facts(Map.of(GRADING, approved(GRADING, levelOne, 7)), -1))
                .when(PREPARE, desk)
                .isRefusedBy(OnlyLevelTwoAndAboveAreFiled.class, SecurityProtectionLevel.L1);
    }

    @Test
    void no_form_is_opened_before_the_approval() {
        LocalDate before = APPROVED.minusDays(1);
        streams.on(before)
                .when(PREPARE, desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, APPROVED, "");
    }

    @Test
    void no_form_is_opened_ahead() {
        streams.on(TOMORROW)
                .when(PREPARE, desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_form_that_was_opened_before_gives_a_reason() {
        streams.on(PREPARED)
                .when(new PrepareFiling(FILING, TARGET, GRADING, Basis.none()), desk)
                .isRefusedBy(LateEntriesGiveAReason.class, PREPARED);
    }

    @Test
    void a_withdrawn_filing_lets_its_target_go() {
        submitted()
                .when(new WithdrawFiling(FILING, because()), desk)
                .records(new FilingWithdrawn(FILING, TARGET, because()), TARGET_RELEASED);
    }

    @Test
    void a_withdrawal_gives_a_reason() {
        submitted()
                .when(new WithdrawFiling(FILING, Basis.none()), desk)
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void a_certified_filing_is_not_withdrawn() {
        certified()
                .when(new WithdrawFiling(FILING, because()), desk)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.CERTIFIED);
    }

    @Test
    void a_certificate_takes_its_number() {
        submitted()
                .when(certify(CERTIFICATE, police(CERTIFIED)), desk)
                .records(
                        new FilingCertified(
                                FILING,
                                TARGET,
                                GRADING,
                                CERTIFICATE,
                                Forms.FILE,
                                police(CERTIFIED)),
                        NUMBER_TAKEN);
    }

    @Test
    void a_certificates_number_is_held_once() {
        submitted()
                .given(
                        reservation(NUMBER_TAKEN),
                        PREPARED,
                        new Taken(ReservationKind.CERTIFICATE, NUMBER.value(), "filing-00000002"))
                .when(certify(CERTIFICATE, police(CERTIFIED)), desk)
                .isRefusedBy(ACertificateNumberIsHeldOnce.class, NUMBER.value());
    }

    @Test
    void a_certificate_is_recorded_with_the_polices_document() {
        submitted()
                .when(certify(CERTIFICATE, because()), desk)
                .isRefusedBy(PoliceDocumentsAreNamed.class, SUBMITTED, TODAY);
    }

    @Test
    void a_certificate_is_not_older_than_the_submission() {
        LocalDate before = SUBMITTED.minusDays(1);
        submitted()
                .when(certify(certificate(NUMBER, before), police(CERTIFIED)), desk)
                .isRefusedBy(CertificatesAreIssuedAfterSubmission.class, before, SUBMITTED, TODAY);
    }

    @Test
    void a_certificate_is_not_of_a_day_to_come() {
        submitted()
                .when(certify(certificate(NUMBER, TOMORROW), police(CERTIFIED)), desk)
                .isRefusedBy(
                        CertificatesAreIssuedAfterSubmission.class, TOMORROW, SUBMITTED, TODAY);
    }

    @Test
    void what_was_not_submitted_is_not_certified() {
        prepared()
                .when(certify(CERTIFICATE, police(CERTIFIED)), desk)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.DRAFT);
    }

    @Test
    void a_cancelled_filing_lets_its_target_go_and_keeps_its_number() {
        certified()
                .given(
                        FILING.value(),
                        REQUESTED,
                        new CancellationSubmitted(FILING, TARGET, because()))
                .when(new RecordCancellation(FILING, Forms.FILE, police(TODAY)), desk)
                .records(
                        new FilingCancelled(FILING, TARGET, Forms.FILE, police(TODAY)),
                        TARGET_RELEASED);
    }

    @Test
    void a_cancellation_is_recorded_when_it_was_asked_for() {
        certified()
                .when(new RecordCancellation(FILING, Forms.FILE, police(TODAY)), desk)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.CERTIFIED);
    }

    @Test
    void a_corrected_number_takes_the_place_of_the_wrong_one() {
        Certificate right = certificate(OTHER_NUMBER, CERTIFIED);
        certified()
                .as(Role.CITY_ADMIN)
                .on(CERTIFIED)
                .when(correct(3, right), desk)
                .records(
                        new CertificateCorrected(
                                FILING, TARGET, 3, GRADING, right, Forms.FILE, because()),
                        NUMBER_RELEASED,
                        new Taken(
                                ReservationKind.CERTIFICATE, OTHER_NUMBER.value(), FILING.value()));
    }

    @Test
    void a_correction_of_a_cancelled_filings_certificate_leaves_it_cancelled() {
        Certificate right = certificate(NUMBER, CERTIFIED.minusDays(1));
        certified()
                .given(
                        FILING.value(),
                        REQUESTED,
                        new CancellationSubmitted(FILING, TARGET, because()),
                        new FilingCancelled(FILING, TARGET, Forms.FILE, police(REQUESTED)))
                .given(reservation(TARGET_TAKEN), REQUESTED, TARGET_RELEASED)
                .as(Role.CITY_ADMIN)
                .on(CERTIFIED)
                .when(correct(3, right), desk)
                .records(
                        new CertificateCorrected(
                                FILING, TARGET, 3, GRADING, right, Forms.FILE, because()));
    }

    @Test
    void a_certificate_is_corrected_by_the_city() {
        certified()
                .as(Role.POLICE_LIAISON)
                .on(CERTIFIED)
                .when(correct(3, CERTIFICATE), desk)
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
    }

    @Test
    void a_correction_names_a_certificate() {
        certified()
                .as(Role.CITY_ADMIN)
                .on(CERTIFIED)
                .when(correct(2, CERTIFICATE), desk)
                .isRefusedBy(CorrectionsNameAnEntry.class, 2);
    }

    @Test
    void a_correction_gives_a_reason() {
        certified()
                .as(Role.CITY_ADMIN)
                .when(
                        new CorrectCertificate(FILING, 3, CERTIFICATE, Forms.FILE, Basis.none()),
                        desk)
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_corrected_certificate_is_not_put_before_the_submission() {
        LocalDate before = SUBMITTED.minusDays(1);
        certified()
                .as(Role.CITY_ADMIN)
                .on(before)
                .when(correct(3, certificate(NUMBER, before)), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, SUBMITTED, "");
    }

    @Test
    void a_corrected_certificate_is_not_issued_before_the_submission() {
        LocalDate before = SUBMITTED.minusDays(1);
        certified()
                .as(Role.CITY_ADMIN)
                .on(CERTIFIED)
                .when(correct(3, certificate(NUMBER, before)), desk)
                .isRefusedBy(
                        CertificatesAreIssuedAfterSubmission.class, before, SUBMITTED, CERTIFIED);
    }

    @Test
    void a_corrected_certificate_is_not_put_behind_what_followed() {
        certified()
                .given(
                        FILING.value(),
                        REQUESTED,
                        new CancellationSubmitted(FILING, TARGET, because()))
                .as(Role.CITY_ADMIN)
                .on(TODAY)
                .when(correct(3, CERTIFICATE), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, SUBMITTED, REQUESTED);
    }

    @Test
    void who_has_seen_another_version_certifies_nothing() {
        submitted().having(2).when(certify(CERTIFICATE, police(CERTIFIED)), desk).isAConflict();
    }

    private Streams prepared() {
        return streams.given(
                        FILING.value(),
                        PREPARED,
                        new FilingPrepared(FILING, TARGET, GRADING, because()),
                        Filings.said(Forms.draft()))
                .given(reservation(TARGET_TAKEN), PREPARED, TARGET_TAKEN);
    }

    private Streams submitted() {
        FilingEvent submitted = Filings.submitted(Forms.whole());
        return prepared().given(FILING.value(), SUBMITTED, submitted);
    }

    private Streams certified() {
        return submitted()
                .given(FILING.value(), CERTIFIED, Filings.certified(CERTIFICATE))
                .given(reservation(NUMBER_TAKEN), CERTIFIED, NUMBER_TAKEN);
    }

    private static String reservation(Taken taken) {
        return ReservationEvent.stream(taken.kind(), taken.thing());
    }

    private static RecordCertificate certify(Certificate certificate, Basis basis) {
        return new RecordCertificate(FILING, certificate, Forms.FILE, basis);
    }

    private static CorrectCertificate correct(long entry, Certificate right) {
        return new CorrectCertificate(FILING, entry, right, Forms.FILE, because());
    }
}
