package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.query.obligations.LaterRuns.CHANGE;
import static org.zelian.registry.query.obligations.Reports.CONFORMING;
import static org.zelian.registry.query.obligations.Reports.EVALUATION;
import static org.zelian.registry.query.obligations.Reports.NEXT_EVALUATION;
import static org.zelian.registry.query.obligations.Reports.confirmed;
import static org.zelian.registry.query.obligations.Reports.report;
import static org.zelian.registry.query.obligations.Story.FILING;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;

/** F40, F41: what follows from a 重大变更. */
class ChangeRulesTest {

    private static final FilingDraft DRAFT =
            new FilingDraft(null, null, null, null, null, null, null);
    private static final FilingForm FORM = Papers.form(GRADING, L2, false, true);

    private final Story story = new Story();

    private void filed() {
        story.inUse("2025-02-10", L2);
        story.submitted("2025-03-03", FORM);
        story.certified("2025-03-10");
    }

    private long changed(String day) {
        return story.on(
                day,
                new FilingChanged(FILING, TARGET, FormEdition.FORM_2025, FORM, Papers.FILE, NONE));
    }

    @Test
    void f40_a_report_of_before_the_change_does_not_count_and_one_of_its_day_does() {
        story.inUse("2026-03-10", L2);
        confirmed(story, EVALUATION, "2026-04-10", report("2026-04-07", L2, CONFORMING));
        long change = story.on("2026-04-08", CHANGE);
        assertThat(story.of("F40", "2026-04-08").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::act)
                .containsExactly(Story.id("F40", change), "evaluation.plan");
        assertThat(story.of("F40", "2026-04-10")).isPresent();

        confirmed(story, NEXT_EVALUATION, "2026-06-01", report("2026-04-08", L2, CONFORMING));
        assertThat(story.of("F40", "2026-06-01")).isEmpty();
    }

    @Test
    void f40_of_several_changes_the_first_that_is_not_evaluated_sets_the_limit() {
        story.inUse("2026-03-10", L2);
        long first = story.on("2026-04-01", CHANGE);
        long second = story.on("2026-06-01", CHANGE);
        assertThat(story.of("F40", "2026-06-01").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(Story.id("F40", first), Story.day("2026-10-01"));

        confirmed(story, EVALUATION, "2026-07-01", report("2026-05-06", L2, CONFORMING));
        assertThat(story.of("F40", "2026-07-01").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(Story.id("F40", second), Story.day("2026-12-01"));
    }

    @Test
    void f40_is_the_registrys_own_and_asks_nothing_of_level_one() {
        story.inUse("2026-03-10", L1);
        story.on("2026-04-01", CHANGE);
        assertThat(story.of("F40", "2026-04-01")).isEmpty();
        assertThat(Rules.clause("F40").internal()).isTrue();
        assertThat(Rules.clause("F41").internal()).isTrue();
    }

    @Test
    void f41_a_late_change_is_asked_about_as_known_from_then_on() {
        filed();
        long before = story.head();
        long change = story.on("2026-03-02", CHANGE);
        assertThat(story.of("F41", "2026-03-20", before)).isEmpty();
        assertThat(story.of("F41", "2026-03-20").orElseThrow().obligation())
                .isEqualTo(Story.id("F41", change));
    }

    @Test
    void f41_what_was_handed_in_before_the_change_does_not_say_it() {
        filed();
        story.on("2026-02-20", new FilingChangeSubmitted(FILING, TARGET, DRAFT, NONE));
        story.on("2026-03-02", CHANGE);
        assertThat(story.of("F41", "2026-03-02").orElseThrow().roles())
                .containsExactly(Role.POLICE_LIAISON);
        changed("2026-03-10");
        assertThat(story.of("F41", "2026-03-10").orElseThrow().act()).isEqualTo("filing.change");

        story.on("2026-03-16", new FilingChangeSubmitted(FILING, TARGET, DRAFT, NONE));
        changed("2026-03-25");
        assertThat(story.of("F41", "2026-03-24")).isPresent();
        assertThat(story.of("F41", "2026-03-25")).isEmpty();
    }

    @Test
    void f41_a_change_that_the_police_decline_stays_to_be_filed() {
        filed();
        story.on("2026-03-02", CHANGE);
        story.on("2026-03-10", new FilingChangeSubmitted(FILING, TARGET, DRAFT, NONE));
        story.on("2026-03-20", new FilingRequestDeclined(FILING, TARGET, Papers.FILE, NONE));
        assertThat(story.of("F41", "2026-03-20").orElseThrow().act()).isEqualTo("filing.change");
    }

    @Test
    void f41_asks_nothing_where_nothing_lies_with_the_police() {
        story.inUse("2026-03-10", L2);
        story.on("2026-04-01", CHANGE);
        assertThat(story.of("F41", "2026-04-01")).isEmpty();
    }
}
