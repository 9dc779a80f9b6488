package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Story.FILING;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.REGRADING;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;

import java.time.LocalDate;
import java.util.List;

/** F02, F03, F08, F09: on the way to the certificate. */
class FilingRulesTest {

    private final Story story = new Story();

    @BeforeEach
    void holidays() {
        story.published("2026-01-01", 2026, List.of("2026-05-01"), List.of("2026-05-09"));
    }

    @Test
    void f02_what_runs_is_filed_within_thirty_days_of_its_level() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        long approved = story.graded("2026-03-10", L2);

        assertThat(story.of("F02", "2026-03-09")).isEmpty();
        ObligationState row = story.of("F02", "2026-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F02", approved));
        assertThat(row.dueOn()).isEqualTo("2026-04-09");
        assertThat(row.act()).isEqualTo("filing.prepare");
        assertThat(story.of("F03", "2026-03-10")).isEmpty();

        story.on("2026-03-20", new FilingPrepared(FILING, TARGET, GRADING, NONE));
        assertThat(story.of("F02", "2026-03-20").orElseThrow().act()).isEqualTo("filing.submit");

        story.submitted("2026-04-20", Papers.form(GRADING, L2, false, true));
        assertThat(story.of("F02", "2026-04-19")).isPresent();
        assertThat(story.of("F02", "2026-04-20")).isEmpty();
    }

    @Test
    void f02_the_limit_ends_on_a_working_day() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-04-01", L2);

        assertThat(story.due("F02", "2026-04-02")).isEqualTo("2026-05-04");
    }

    @Test
    void f02_asks_nothing_of_level_one_nor_of_what_is_not_decided() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L1);
        assertThat(story.of("F02", "2026-05-10")).isEmpty();
    }

    @Test
    void f02_a_level_of_before_counts_from_the_day_on_which_it_was_determined() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing(
                "2026-03-10",
                Papers.existingGrading(L2, "2026-01-05", "2026-01-15", "2026-02-02", "示例教育局"));

        ObligationState row = story.of("F02", "2026-03-10").orElseThrow();
        assertThat(row.openedOn()).isEqualTo("2026-03-10");
        assertThat(row.dueOn()).isEqualTo("2026-03-04");
    }

    @Test
    void f02_a_revoked_approval_closes_it_and_a_regrade_does_not_begin_it_anew() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        long first = story.graded("2026-03-10", L2);
        story.graded("2026-04-20", REGRADING, L3, "OTHER");
        assertThat(story.of("F02", "2026-04-21").orElseThrow().obligation())
                .isEqualTo(Story.id("F02", first));
        assertThat(story.due("F02", "2026-04-21")).isEqualTo("2026-04-09");

        story.on("2026-05-11", new GradingApprovalRevoked(GRADING, TARGET, NONE));
        story.on("2026-05-12", new GradingApprovalRevoked(REGRADING, TARGET, NONE));
        assertThat(story.due("F02", "2026-05-11")).isEqualTo("2026-05-20");
        assertThat(story.of("F02", "2026-05-12")).isEmpty();
    }

    @Test
    void f02_a_withdrawn_filing_is_asked_for_again_by_the_same_day() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L2);
        story.submitted("2026-03-20", Papers.form(GRADING, L2, false, true));
        long withdrawn = story.on("2026-03-25", new FilingWithdrawn(FILING, TARGET, NONE));

        assertThat(story.of("F02", "2026-03-24")).isEmpty();
        ObligationState again = story.of("F02", "2026-03-25").orElseThrow();
        assertThat(again.obligation()).isEqualTo(Story.id("F02", withdrawn));
        assertThat(again.dueOn()).isEqualTo("2026-04-09");
    }

    @Test
    void f02_a_filing_entered_late_closes_it_for_the_past() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L2);
        long before = story.head();
        story.submitted("2026-03-20", Papers.form(GRADING, L2, false, true));

        assertThat(story.of("F02", "2026-05-12", before)).isPresent();
        assertThat(story.of("F02", "2026-05-12")).isEmpty();
        assertThat(story.of("F02", "2026-03-19")).isPresent();
    }

    @Test
    void f02_a_level_known_before_the_target_was_registered_counts_from_its_registration() {
        long approved = story.graded("2026-01-12", L2);
        long registered = story.registered("2026-03-02", BuildKind.EXISTING);

        assertThat(story.rules("2026-02-01")).isEmpty();
        assertThat(approved).isLessThan(registered);
        assertThat(story.of("F02", "2026-03-02").orElseThrow().obligation())
                .isEqualTo(Story.id("F02", registered));
    }

    @Test
    void f03_what_is_new_is_filed_within_thirty_days_of_going_online() {
        story.registered("2026-01-05", BuildKind.NEW);
        story.graded("2026-01-12", L2);
        long online = story.on("2026-03-10", new TargetPutOnline(TARGET, NONE));

        assertThat(story.rules("2026-03-09")).isEmpty();
        ObligationState row = story.of("F03", "2026-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F03", online));
        assertThat(row.dueOn()).isEqualTo("2026-04-09");
        assertThat(story.of("F02", "2026-03-10")).isEmpty();

        story.submitted("2026-04-01", Papers.form(GRADING, L2, false, true));
        assertThat(story.of("F03", "2026-04-01")).isEmpty();
    }

    @Test
    void f03_a_level_that_comes_after_going_online_does_not_prolong_the_limit() {
        story.registered("2026-01-05", BuildKind.NEW);
        story.on("2026-03-10", new TargetPutOnline(TARGET, NONE));
        long approved = story.graded("2026-05-11", L2);

        ObligationState row = story.of("F03", "2026-05-11").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F03", approved));
        assertThat(row.dueOn()).isEqualTo("2026-04-09");
    }

    @Test
    void f08_the_police_have_ten_working_days_and_the_liaison_is_told() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L2);
        long submitted = story.submitted("2026-04-24", Papers.form(GRADING, L2, false, true));

        ObligationState row = story.of("F08", "2026-04-24").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F08", submitted));
        assertThat(row.dueOn()).isEqualTo("2026-05-09");
        assertThat(row.roles()).containsExactly(Role.POLICE_LIAISON);
        assertThat(row.act()).isEqualTo("filing.record");

        story.certified("2026-05-20");
        assertThat(story.of("F08", "2026-05-19")).isPresent();
        assertThat(story.of("F08", "2026-05-20")).isEmpty();
    }

    @Test
    void f09_a_notice_is_answered_by_the_day_it_names() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L2);
        story.submitted("2026-03-20", Papers.form(GRADING, L2, false, true));
        long asked =
                story.on(
                        "2026-03-25",
                        new FilingCorrectionAsked(
                                FILING,
                                TARGET,
                                "示例",
                                LocalDate.of(2026, 4, 11),
                                Papers.FILE,
                                NONE));
        story.on(
                "2026-04-20",
                new FilingSubmitted(
                        FILING,
                        TARGET,
                        FormEdition.FORM_2025,
                        Papers.form(GRADING, L2, false, true),
                        NONE));

        assertThat(story.of("F08", "2026-03-25")).isEmpty();
        ObligationState row = story.of("F09", "2026-03-25").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F09", asked));
        assertThat(row.dueOn()).isEqualTo("2026-04-11");
        assertThat(row.act()).isEqualTo("filing.submit");
        assertThat(story.of("F09", "2026-04-19")).isPresent();
        assertThat(story.of("F09", "2026-04-20")).isEmpty();
        assertThat(story.of("F02", "2026-03-25")).isEmpty();
    }

    @Test
    void f09_a_regrade_that_is_asked_for_begins_with_the_grading() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.graded("2026-03-10", L2);
        story.submitted("2026-03-20", Papers.form(GRADING, L2, false, true));
        story.on(
                "2026-03-25",
                new RegradeAsked(
                        FILING,
                        TARGET,
                        GRADING,
                        "示例",
                        LocalDate.of(2026, 4, 30),
                        Papers.FILE,
                        NONE));

        assertThat(story.of("F09", "2026-03-25").orElseThrow().act()).isEqualTo("grading.submit");
    }
}
