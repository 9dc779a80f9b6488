package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Story.FILING;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.protectiontarget.BuildKind;

import java.time.LocalDate;

/** F07, F10, F11, F12: while a certificate is held. */
class HeldFilingRulesTest {

    private static final FilingDraft CHANGE =
            new FilingDraft(null, null, null, null, null, null, null);

    private final Story story = new Story();

    @BeforeEach
    void target() {
        story.registered("2025-02-01", BuildKind.EXISTING);
    }

    private long changed(String day, FilingForm form) {
        return story.on(
                day,
                new FilingChanged(FILING, TARGET, FormEdition.FORM_2025, form, Papers.FILE, NONE));
    }

    @Test
    void f07_materials_of_level_three_follow_within_thirty_days_of_the_certificate() {
        story.submitted("2025-03-03", Papers.form(GRADING, L3, false, true));
        long certified = story.certified("2025-03-10");

        assertThat(story.of("F07", "2025-03-09")).isEmpty();
        ObligationState row = story.of("F07", "2025-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F07", certified));
        assertThat(row.dueOn()).isEqualTo("2025-04-09");
        assertThat(row.act()).isEqualTo("filing.change");

        changed("2025-05-06", Papers.form(GRADING, L3, true, true));
        assertThat(story.of("F07", "2025-05-05")).isPresent();
        assertThat(story.of("F07", "2025-05-06")).isEmpty();
    }

    @Test
    void f07_asks_nothing_of_level_two_nor_where_the_form_of_before_was_scanned() {
        story.existing(
                "2025-03-03", Papers.existingFiling(L2, FormEdition.FORM_2007, "2020-05-06", null));
        assertThat(story.of("F07", "2025-03-03")).isEmpty();

        Story scanned = new Story();
        scanned.registered("2025-02-01", BuildKind.EXISTING);
        scanned.existing(
                "2025-03-03",
                Papers.existingFiling(L3, FormEdition.FORM_2007, "2020-05-06", Papers.FILE));
        assertThat(scanned.of("F07", "2025-03-03")).isEmpty();
    }

    @Test
    void f07_a_form_of_before_that_is_missing_is_overdue_since_its_certificate() {
        story.existing(
                "2025-03-03", Papers.existingFiling(L3, FormEdition.FORM_2007, "2020-05-06", null));

        ObligationState row = story.of("F07", "2025-03-03").orElseThrow();
        assertThat(row.dueOn()).isEqualTo("2020-06-05");
        assertThat(row.tentative()).isTrue();
    }

    @Test
    void f07_asks_nothing_of_what_was_recorded_of_the_wrong_target_once_it_is_withdrawn() {
        story.existing(
                "2025-03-03", Papers.existingFiling(L3, FormEdition.FORM_2007, "2020-05-06", null));
        story.on("2025-03-10", new FilingWithdrawn(FILING, TARGET, NONE));

        assertThat(story.of("F07", "2025-03-09")).isPresent();
        assertThat(story.of("F07", "2025-03-10")).isEmpty();
    }

    @Test
    void f10_an_old_form_is_refreshed_by_the_day_that_is_named() {
        story.set("2025-03-08", "form-refresh-due", "2025-11-30");
        long recorded =
                story.existing(
                        "2025-03-10",
                        Papers.existingFiling(L2, FormEdition.FORM_2007, "2022-05-06", null));

        ObligationState row = story.of("F10", "2025-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F10", recorded));
        assertThat(row.dueOn()).isEqualTo("2025-11-30");
        assertThat(row.act()).isEqualTo("filing.change");
        assertThat(row.roles()).contains(Role.UNIT_IT);

        story.on("2025-10-13", new FilingChangeSubmitted(FILING, TARGET, CHANGE, NONE));
        assertThat(story.of("F10", "2025-10-13").orElseThrow())
                .extracting(ObligationState::act, ObligationState::obligation)
                .containsExactly("filing.record", row.obligation());

        changed("2025-10-20", Papers.form(GRADING, L2, false, true));
        assertThat(story.of("F10", "2025-10-19")).isPresent();
        assertThat(story.of("F10", "2025-10-20")).isEmpty();
    }

    @Test
    void f10_another_day_named_later_dates_anew_what_is_open_as_known_from_then_on() {
        story.existing(
                "2025-03-10", Papers.existingFiling(L2, FormEdition.FORM_2007, "2022-05-06", null));
        long before = story.head();
        story.set("2025-11-20", "form-refresh-due", "2026-03-31");

        assertThat(story.of("F10", "2025-12-15", before).orElseThrow().dueOn())
                .isEqualTo("2025-11-30");
        assertThat(story.due("F10", "2025-12-15")).isEqualTo("2026-03-31");
        assertThat(story.of("F10", "2025-12-15").orElseThrow().awaited())
                .containsExactly("parameter-form-refresh-due");
    }

    @Test
    void f10_a_day_that_cannot_be_read_is_passed_over() {
        story.existing(
                "2025-03-10",
                Papers.existingFiling(L2, FormEdition.FORM_INTERIM, "2022-05-06", null));
        story.set("2025-11-20", "form-refresh-due", "另行通知");

        assertThat(story.due("F10", "2025-12-15")).isEqualTo("2025-11-30");
    }

    @Test
    void f11_a_certificate_is_extended_from_ninety_days_before_its_last_day() {
        story.submitted("2025-03-03", Papers.form(GRADING, L2, false, true));
        long certified = story.certified("2025-03-10");

        assertThat(story.of("F11", "2027-12-09")).isEmpty();
        ObligationState row = story.of("F11", "2027-12-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F11", certified));
        assertThat(row.openedOn()).isEqualTo("2027-12-10");
        assertThat(row.dueOn()).isEqualTo("2028-03-09");
        assertThat(row.act()).isEqualTo("filing.extend");

        story.on("2028-01-04", new ExtensionSubmitted(FILING, TARGET, NONE));
        assertThat(story.of("F11", "2028-01-04").orElseThrow().roles())
                .containsExactly(Role.POLICE_LIAISON);

        long extended =
                story.on(
                        "2028-01-20",
                        new FilingExtended(
                                FILING, TARGET, LocalDate.of(2029, 3, 9), Papers.FILE, NONE));
        assertThat(story.of("F11", "2028-01-20")).isEmpty();
        assertThat(story.of("F11", "2029-03-15").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(Story.id("F11", extended), LocalDate.of(2029, 3, 9));
    }

    @Test
    void f11_what_was_certified_before_2025_counts_from_2025() {
        story.existing(
                "2025-03-10",
                Papers.existingFiling(L2, FormEdition.FORM_2007, "2019-05-06", Papers.FILE));

        assertThat(story.due("F11", "2028-02-01")).isEqualTo("2027-12-31");
    }

    @Test
    void f11_a_corrected_certificate_has_another_last_day_and_a_cancelled_one_none() {
        story.submitted("2025-03-03", Papers.form(GRADING, L2, false, true));
        long certified = story.certified("2025-03-10");
        story.on(
                "2025-03-20",
                new CertificateCorrected(
                        FILING,
                        TARGET,
                        2,
                        GRADING,
                        Papers.certificate("2025-03-20"),
                        Papers.FILE,
                        NONE));

        assertThat(story.of("F11", "2028-03-15").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(Story.id("F11", certified), LocalDate.of(2028, 3, 19));

        story.on("2028-02-01", new FilingCancelled(FILING, TARGET, Papers.FILE, NONE));
        assertThat(story.of("F11", "2028-01-31")).isPresent();
        assertThat(story.of("F11", "2028-03-15")).isEmpty();
    }

    @Test
    void f11_years_said_later_date_anew_what_counts_from_their_day_on() {
        story.submitted("2025-03-03", Papers.form(GRADING, L2, false, true));
        story.certified("2025-03-10");
        long before = story.head();
        story.set("2025-01-01", "certificate-years", "5");

        assertThat(story.of("F11", "2028-03-01", before)).isPresent();
        assertThat(story.of("F11", "2028-03-01")).isEmpty();
        assertThat(story.due("F11", "2030-03-01")).isEqualTo("2030-03-09");
    }

    @Test
    void f12_a_filing_of_level_two_has_a_data_sheet() {
        story.submitted("2025-03-03", Papers.form(GRADING, L2, false, false));
        story.certified("2025-03-10");

        assertThat(story.due("F12", "2025-03-10")).isEqualTo("2025-11-30");
        changed("2025-05-06", Papers.form(GRADING, L2, false, true));
        assertThat(story.of("F12", "2025-05-06")).isEmpty();
    }

    @Test
    void f12_of_what_is_filed_after_the_survey_at_once() {
        story.submitted("2026-03-02", Papers.form(GRADING, L2, false, false));
        story.certified("2026-03-10");

        assertThat(story.due("F12", "2026-03-10")).isEqualTo("2026-03-10");
    }
}
