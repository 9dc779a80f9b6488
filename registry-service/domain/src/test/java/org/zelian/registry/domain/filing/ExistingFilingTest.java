package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.CERTIFIED_LONG_AGO;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.NUMBER;
import static org.zelian.registry.domain.filing.Filings.OTHER_NUMBER;
import static org.zelian.registry.domain.filing.Filings.PREPARED;
import static org.zelian.registry.domain.filing.Filings.SUBMITTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.certificate;
import static org.zelian.registry.domain.filing.Filings.facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingReturned;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.reservation.ReservationEvent;
import org.zelian.registry.contract.reservation.ReservationEvent.Released;
import org.zelian.registry.contract.reservation.ReservationEvent.Taken;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NobodyAcceptsTheirOwnEntry;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.WhatIsAcceptedHasItsScan;
import org.zelian.registry.domain.WhatWasReturnedIsCorrectedFirst;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.reservation.ACertificateNumberIsHeldOnce;
import org.zelian.registry.domain.reservation.ATargetHasOneFiling;
import org.zelian.registry.domain.reservation.Reservation;

import java.time.LocalDate;

class ExistingFilingTest {

    private static final String TARGET_STREAM =
            ReservationEvent.stream(ReservationKind.OPENFILING, TARGET.value());
    private static final String NUMBER_STREAM =
            ReservationEvent.stream(ReservationKind.CERTIFICATE, NUMBER.value());
    private static final Taken TARGET_TAKEN =
            new Taken(ReservationKind.OPENFILING, TARGET.value(), FILING.value());
    private static final Taken NUMBER_TAKEN =
            new Taken(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value());
    private static final ExistingFiling EXISTING = Filings.existing(CERTIFIED_LONG_AGO);
    private static final ExistingFiling WITHOUT_SCAN =
            new ExistingFiling(
                    EXISTING.edition(), EXISTING.level(), EXISTING.certificate(), null, null, null);
    private static final AcceptExistingFiling ACCEPT =
            new AcceptExistingFiling(FILING, 0, because());

    private final Streams streams = new Streams().knowing(facts());
    private final FilingDesk desk =
            new FilingDesk(streams.of(Filing.class), streams.of(Reservation.class));

    @Test
    void no_certificate_of_a_retired_system_is_taken_over() {
        streams.knowing(Filings.retired(AT_FIRST))
                .when(record(EXISTING), desk)
                .isRefusedBy(ARetiredSystemTakesNothingNew.class, AT_FIRST);
    }

    @Test
    void an_existing_filing_takes_target_and_number() {
        streams.when(record(EXISTING), desk)
                .records(Filings.existing(EXISTING), NUMBER_TAKEN, TARGET_TAKEN);
    }

    @Test
    void its_number_is_held_once() {
        streams.given(
                        NUMBER_STREAM,
                        PREPARED,
                        new Taken(ReservationKind.CERTIFICATE, NUMBER.value(), "filing-00000002"))
                .when(record(EXISTING), desk)
                .isRefusedBy(ACertificateNumberIsHeldOnce.class, NUMBER.value());
    }

    @Test
    void its_target_has_no_other_filing() {
        streams.given(
                        TARGET_STREAM,
                        PREPARED,
                        new Taken(ReservationKind.OPENFILING, TARGET.value(), "filing-00000002"))
                .when(record(EXISTING), desk)
                .isRefusedBy(ATargetHasOneFiling.class);
    }

    @Test
    void level_1_was_not_filed() {
        ExistingFiling levelOne =
                with(
                        FormEdition.FORM_2007,
                        SecurityProtectionLevel.L1,
                        EXISTING.certificate(),
                        null);
        streams.when(record(levelOne), desk)
                .isRefusedBy(OnlyLevelTwoAndAboveAreFiled.class, SecurityProtectionLevel.L1);
    }

    @Test
    void a_certificate_was_issued_before_it_is_recorded() {
        streams.when(record(Filings.existing(TOMORROW)), desk)
                .isRefusedBy(CertificatesAreIssuedAfterSubmission.class, TOMORROW, "", TODAY);
    }

    @Test
    void nothing_existing_lies_ahead() {
        streams.on(TOMORROW)
                .when(record(EXISTING), desk)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void the_form_of_2025_was_not_in_use_before() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        streams.when(record(edition(FormEdition.FORM_2025, before)), desk)
                .isRefusedBy(TheEditionFitsTheIssueDay.class, FormEdition.FORM_2025, before);
    }

    @Test
    void the_form_of_2025_was_in_use_from_its_year_on() {
        ExistingFiling first = edition(FormEdition.FORM_2025, LocalDate.of(2025, 1, 1));
        streams.when(record(first), desk)
                .records(Filings.existing(first), NUMBER_TAKEN, TARGET_TAKEN);
    }

    @Test
    void an_extension_granted_before_prolongs() {
        LocalDate until = LocalDate.of(2027, 12, 31);
        streams.when(record(extended(until)), desk)
                .isRefusedBy(AnExtensionProlongs.class, until, until);
    }

    @Test
    void an_extension_granted_before_is_recorded() {
        ExistingFiling extended = extended(LocalDate.of(2028, 12, 31));
        streams.when(record(extended), desk)
                .records(Filings.existing(extended), NUMBER_TAKEN, TARGET_TAKEN);
    }

    @Test
    void the_authority_accepts_what_it_has_seen() {
        Filings.existing()
                .when(ACCEPT)
                .records(new ExistingFilingAccepted(FILING, TARGET, 0, because()));
    }

    @Test
    void nobody_accepts_their_own_entry() {
        Filings.existing()
                .by("person-0000000B")
                .when(ACCEPT)
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void what_comes_in_by_a_list_has_no_scan_yet_and_is_not_accepted_without() {
        Filings.filing()
                .givenBy("person-0000000B", PREPARED, Filings.existing(WITHOUT_SCAN))
                .when(ACCEPT)
                .isRefusedBy(WhatIsAcceptedHasItsScan.class);
        recorded().when(correct(0, WITHOUT_SCAN), desk).records(corrected(0, WITHOUT_SCAN));
    }

    @Test
    void what_is_accepted_keeps_its_scan() {
        accepted()
                .as(Role.CITY_ADMIN)
                .on(PREPARED)
                .when(correct(0, WITHOUT_SCAN), desk)
                .isRefusedBy(WhatIsAcceptedHasItsScan.class);
    }

    @Test
    void nobody_accepts_their_own_correction() {
        Filings.existing()
                .givenBy("person-0000000C", PREPARED, corrected(0, EXISTING))
                .by("person-0000000C")
                .when(new AcceptExistingFiling(FILING, 1, because()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void nobody_accepts_what_they_recorded_and_somebody_else_corrected() {
        Filings.existing()
                .givenBy("person-0000000C", PREPARED, corrected(0, EXISTING))
                .by("person-0000000B")
                .when(new AcceptExistingFiling(FILING, 1, because()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void what_was_returned_is_corrected_first() {
        Filings.existing()
                .given(SUBMITTED, new ExistingFilingReturned(FILING, TARGET, 0, because()))
                .when(ACCEPT)
                .isRefusedBy(WhatWasReturnedIsCorrectedFirst.class);
        Filings.existing()
                .given(SUBMITTED, new ExistingFilingReturned(FILING, TARGET, 0, because()))
                .when(new ReturnExistingFiling(FILING, 0, because()))
                .isRefusedBy(WhatWasReturnedIsCorrectedFirst.class);
    }

    @Test
    void what_was_corrected_after_its_return_is_accepted() {
        Filings.existing()
                .given(SUBMITTED, new ExistingFilingReturned(FILING, TARGET, 0, because()))
                .given(PREPARED, corrected(0, EXISTING))
                .when(new AcceptExistingFiling(FILING, 2, because()))
                .records(new ExistingFilingAccepted(FILING, TARGET, 2, because()));
    }

    @Test
    void it_is_not_recorded_from_before_its_target_is_registered() {
        LocalDate before = AT_FIRST.minusDays(1);
        streams.on(before)
                .when(record(EXISTING), desk)
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void what_was_corrected_since_is_not_accepted_unseen() {
        Filings.existing()
                .given(PREPARED, corrected(0, EXISTING))
                .when(ACCEPT)
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, 0, 1);
    }

    @Test
    void it_is_returned_with_a_reason() {
        Filings.existing()
                .when(new ReturnExistingFiling(FILING, 0, because()))
                .records(new ExistingFilingReturned(FILING, TARGET, 0, because()));
        Filings.existing()
                .when(new ReturnExistingFiling(FILING, 0, Basis.none()))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void what_was_recorded_of_the_wrong_target_is_withdrawn_and_lets_target_and_number_go() {
        recorded()
                .when(new WithdrawFiling(FILING, because()), desk)
                .records(
                        new FilingWithdrawn(FILING, TARGET, because()),
                        new Released(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value()),
                        new Released(ReservationKind.OPENFILING, TARGET.value(), FILING.value()));
    }

    @Test
    void its_withdrawal_gives_a_reason() {
        recorded()
                .when(new WithdrawFiling(FILING, Basis.none()), desk)
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void what_was_accepted_is_not_withdrawn() {
        accepted()
                .when(new WithdrawFiling(FILING, because()), desk)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.CERTIFIED);
    }

    @Test
    void what_was_withdrawn_is_not_accepted() {
        Filings.existing()
                .given(SUBMITTED, new FilingWithdrawn(FILING, TARGET, because()))
                .when(ACCEPT)
                .isRefusedBy(FilingsTakeTheirStepsInOrder.class, FilingPhase.WITHDRAWN);
    }

    @Test
    void it_is_not_accepted_before_it_was_recorded() {
        LocalDate before = PREPARED.minusDays(1);
        Filings.existing()
                .on(before)
                .when(ACCEPT)
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, PREPARED, "");
    }

    @Test
    void the_unit_puts_right_what_was_returned() {
        ExistingFiling right =
                with(
                        FormEdition.FORM_2007,
                        SecurityProtectionLevel.L3,
                        certificate(OTHER_NUMBER, CERTIFIED_LONG_AGO),
                        null);
        recorded()
                .given(
                        FILING.value(),
                        SUBMITTED,
                        new ExistingFilingReturned(FILING, TARGET, 0, because()))
                .as(Role.UNIT_IT)
                .when(correct(0, right), desk)
                .records(
                        corrected(0, right),
                        new Released(ReservationKind.CERTIFICATE, NUMBER.value(), FILING.value()),
                        new Taken(
                                ReservationKind.CERTIFICATE, OTHER_NUMBER.value(), FILING.value()));
    }

    @Test
    void what_was_accepted_is_put_right_by_the_city_only() {
        accepted()
                .as(Role.FIRST_RESPONSIBLE)
                .on(PREPARED)
                .when(correct(0, EXISTING), desk)
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
    }

    @Test
    void the_city_puts_right_what_was_accepted() {
        ExistingFiling right = edition(FormEdition.FORM_2007, CERTIFIED_LONG_AGO);
        accepted()
                .as(Role.CITY_ADMIN)
                .on(PREPARED)
                .when(correct(0, right), desk)
                .records(corrected(0, right));
    }

    @Test
    void it_is_not_put_behind_its_acceptance() {
        accepted()
                .as(Role.CITY_ADMIN)
                .when(correct(0, EXISTING), desk)
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", SUBMITTED);
    }

    @Test
    void a_correction_gives_a_reason() {
        recorded()
                .on(PREPARED)
                .when(new CorrectExistingFiling(FILING, 0, EXISTING, Basis.none()), desk)
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_correction_names_the_existing_filing() {
        accepted()
                .as(Role.CITY_ADMIN)
                .on(PREPARED)
                .when(correct(1, EXISTING), desk)
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void what_is_put_right_holds_together() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        recorded()
                .when(correct(0, edition(FormEdition.FORM_2025, before)), desk)
                .isRefusedBy(TheEditionFitsTheIssueDay.class, FormEdition.FORM_2025, before);
    }

    private Streams recorded() {
        return streams.given(FILING.value(), PREPARED, Filings.existing(EXISTING))
                .given(TARGET_STREAM, PREPARED, TARGET_TAKEN)
                .given(NUMBER_STREAM, PREPARED, NUMBER_TAKEN);
    }

    private Streams accepted() {
        return recorded()
                .given(
                        FILING.value(),
                        SUBMITTED,
                        new ExistingFilingAccepted(FILING, TARGET, 0, because()));
    }

    private static RecordExistingFiling record(ExistingFiling existing) {
        return new RecordExistingFiling(FILING, TARGET, existing, because());
    }

    private static CorrectExistingFiling correct(long entry, ExistingFiling right) {
        return new CorrectExistingFiling(FILING, entry, right, because());
    }

    private static ExistingFilingCorrected corrected(long entry, ExistingFiling right) {
        return new ExistingFilingCorrected(FILING, TARGET, entry, right, because());
    }

    private static ExistingFiling edition(FormEdition edition, LocalDate issuedOn) {
        return with(edition, SecurityProtectionLevel.L2, certificate(NUMBER, issuedOn), null);
    }

    private static ExistingFiling extended(LocalDate until) {
        return with(
                FormEdition.FORM_INTERIM,
                SecurityProtectionLevel.L2,
                EXISTING.certificate(),
                until);
    }

    private static ExistingFiling with(
            FormEdition edition,
            SecurityProtectionLevel level,
            Certificate certificate,
            @Nullable LocalDate extendedUntil) {
        return new ExistingFiling(
                edition, level, certificate, extendedUntil, Forms.FILE, Forms.FILE);
    }
}
