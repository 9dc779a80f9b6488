package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.filing.Filings.CERTIFIED;
import static org.zelian.registry.domain.filing.Filings.FILING;
import static org.zelian.registry.domain.filing.Filings.GRADING;
import static org.zelian.registry.domain.filing.Filings.REGRADE;
import static org.zelian.registry.domain.filing.Filings.REQUESTED;
import static org.zelian.registry.domain.filing.Filings.TARGET;
import static org.zelian.registry.domain.filing.Filings.UNKNOWN_GRADING;
import static org.zelian.registry.domain.filing.Filings.accepted;
import static org.zelian.registry.domain.filing.Filings.certified;
import static org.zelian.registry.domain.filing.Filings.facts;
import static org.zelian.registry.domain.filing.Filings.police;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingCommand.SubmitCancellation;
import org.zelian.registry.contract.filing.FilingCommand.SubmitExtension;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.LevelCounts;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.Map;

class CertifiedFilingTest {

    private static final SubmitExtension EXTEND = new SubmitExtension(FILING, because());

    @Test
    void a_change_says_the_sheets_that_change() {
        certified()
                .when(new SubmitFilingChange(FILING, Filings.newTarget(), because()))
                .records(changed(Filings.newTarget()));
    }

    @Test
    void a_change_changes_something() {
        certified()
                .when(new SubmitFilingChange(FILING, Sheets.NONE, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_change_leaves_a_form_that_holds_together() {
        certified()
                .when(
                        new SubmitFilingChange(
                                FILING, Forms.with(Forms.target(Forms.onACloud(3))), because()))
                .isRefusedBy(TheScenarioSheetFitsTheTechnologies.class, Technology.CLOUD);
    }

    @Test
    void a_change_to_another_level_names_its_approved_grading() {
        FilingDraft anew = Forms.basedOn(UNKNOWN_GRADING);
        certified()
                .when(new SubmitFilingChange(FILING, anew, because()))
                .isRefusedBy(TheGradingIsApproved.class, UNKNOWN_GRADING.value());
    }

    @Test
    void a_change_may_be_based_on_a_regrade() {
        FilingDraft anew = Forms.basedOn(REGRADE);
        certified()
                .knowing(facts(Map.of(REGRADE, Filings.approved(REGRADE, Forms.LEVEL_2, 9)), -1))
                .when(new SubmitFilingChange(FILING, anew, because()))
                .records(changed(anew));
    }

    @Test
    void a_unit_sheet_said_anew_counts_what_there_is_now() {
        LevelCounts old = new LevelCounts(1, 1, 1, 0, 0);
        certified()
                .when(
                        new SubmitFilingChange(
                                FILING, Forms.with(Forms.unit(Forms.FILED, old)), because()))
                .isRefusedBy(
                        UnitCountsAreTheCountedSystems.class, SecurityProtectionLevel.L2, 1, 2);
    }

    @Test
    void a_unit_sheet_that_stays_counts_what_there_was() {
        FilingFacts more =
                new FilingFacts(
                        AT_FIRST,
                        null,
                        facts().approved(),
                        new LevelCounts(1, 3, 1, 0, 0),
                        -1,
                        true,
                        3,
                        3,
                        null,
                        12);
        certified()
                .knowing(more)
                .when(new SubmitFilingChange(FILING, Filings.newTarget(), because()))
                .records(changed(Filings.newTarget()));
    }

    @Test
    void an_existing_filing_is_refreshed_by_a_whole_form() {
        accepted()
                .when(new SubmitFilingChange(FILING, Forms.draft(), because()))
                .records(changed(Forms.draft()));
    }

    @Test
    void an_existing_filing_is_not_refreshed_by_part_of_a_form() {
        accepted()
                .when(new SubmitFilingChange(FILING, Forms.basedOn(GRADING), because()))
                .isRefusedBy(TheFormIsComplete.class, "UNIT_SHEET");
        accepted()
                .when(new SubmitFilingChange(FILING, Filings.newTarget(), because()))
                .isRefusedBy(TheFormIsComplete.class, "GRADING");
    }

    @Test
    void a_change_is_not_submitted_before_the_certificate() {
        LocalDate before = CERTIFIED.minusDays(1);
        certified()
                .on(before)
                .when(new SubmitFilingChange(FILING, Filings.newTarget(), because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, CERTIFIED, "");
    }

    @Test
    void an_extension_is_not_asked_for_before_its_window() {
        certified()
                .when(EXTEND)
                .isRefusedBy(
                        ExtensionsAreAskedForInTheirWindow.class,
                        TODAY,
                        LocalDate.of(2029, 3, 22),
                        LocalDate.of(2029, 6, 21));
    }

    @Test
    void an_extension_is_asked_for_in_the_months_before_the_last_day() {
        accepted()
                .knowing(validFor(2, 3))
                .when(EXTEND)
                .records(new ExtensionSubmitted(FILING, TARGET, because()));
    }

    @Test
    void the_window_is_as_wide_as_the_parameter_says() {
        accepted()
                .knowing(validFor(2, 1))
                .when(EXTEND)
                .isRefusedBy(
                        ExtensionsAreAskedForInTheirWindow.class,
                        TODAY,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_extension_is_not_asked_for_after_the_last_day() {
        accepted()
                .knowing(validFor(1, 3))
                .when(EXTEND)
                .isRefusedBy(
                        ExtensionsAreAskedForInTheirWindow.class,
                        TODAY,
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 12, 31));
    }

    @Test
    void an_extension_moves_the_window() {
        LocalDate until = LocalDate.of(2027, 12, 31);
        accepted()
                .knowing(validFor(2, 3))
                .given(
                        REQUESTED,
                        new FilingExtended(FILING, TARGET, until, Forms.FILE, police(REQUESTED)))
                .when(EXTEND)
                .isRefusedBy(
                        ExtensionsAreAskedForInTheirWindow.class,
                        TODAY,
                        LocalDate.of(2027, 10, 1),
                        until);
    }

    @Test
    void a_cancellation_is_asked_for_with_a_reason() {
        certified()
                .when(new SubmitCancellation(FILING, because()))
                .records(new CancellationSubmitted(FILING, TARGET, because()));
        certified()
                .when(new SubmitCancellation(FILING, Basis.none()))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    private static FilingChangeSubmitted changed(FilingDraft draft) {
        return new FilingChangeSubmitted(FILING, TARGET, draft, because());
    }

    private static FilingFacts validFor(int years, int window) {
        return new FilingFacts(
                AT_FIRST,
                null,
                facts().approved(),
                Forms.COUNTED,
                -1,
                true,
                years,
                window,
                null,
                12);
    }
}
