package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.SCHOOL;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.util.List;

/** Waivers, holidays published later, and how all of it stands on a day. */
class WaiversAndTermsTest {

    private final Story story = new Story();

    private static Standing standing(ObligationState row, String day) {
        return new Standings(LocalDate.parse(day)).of(row);
    }

    @Test
    void an_obligation_stands_as_its_last_day_compares_with_the_day_asked_about() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        ObligationState row = story.of("F01", "2026-03-02").orElseThrow();

        assertThat(row.dueOn()).isEqualTo("2026-04-01");
        assertThat(standing(row, "2026-03-24")).isEqualTo(Standing.OPEN);
        assertThat(standing(row, "2026-03-25")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(row, "2026-04-01")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(row, "2026-04-02")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_waiver_holds_from_its_day_to_its_last_and_can_be_ended() {
        long registered = story.registered("2026-03-02", BuildKind.EXISTING);
        ObligationId id = Story.id("F01", registered);
        story.on("2026-04-10", new ObligationWaived(id, SCHOOL, LocalDate.of(2026, 6, 30), NONE));

        assertThat(standingOn("2026-04-09")).isEqualTo(Standing.OVERDUE);
        assertThat(standingOn("2026-04-10")).isEqualTo(Standing.WAIVED);
        assertThat(standingOn("2026-06-30")).isEqualTo(Standing.WAIVED);
        assertThat(standingOn("2026-07-01")).isEqualTo(Standing.OVERDUE);

        story.on("2026-05-11", new WaiverEnded(id, SCHOOL, NONE));
        assertThat(standingOn("2026-05-10")).isEqualTo(Standing.WAIVED);
        assertThat(standingOn("2026-05-11")).isEqualTo(Standing.OVERDUE);
    }

    private Standing standingOn(String day) {
        return standing(story.of("F01", day).orElseThrow(), day);
    }

    @Test
    void a_waiver_is_of_one_obligation_and_of_no_other_of_its_target() {
        long registered = story.registered("2026-03-02", BuildKind.EXISTING);
        long approved = story.graded("2026-03-10", L2);
        story.on(
                "2026-03-12",
                new ObligationWaived(
                        Story.id("F02", registered), SCHOOL, LocalDate.of(2026, 6, 30), NONE));

        ObligationState row = story.of("F02", "2026-04-15").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F02", approved));
        assertThat(row.waivedUntil()).isNull();
    }

    @Test
    void a_years_holidays_published_later_date_anew_what_is_open() {
        story.registered("2026-12-02", BuildKind.EXISTING);
        long before = story.head();
        ObligationState weekends = story.of("F01", "2026-12-02").orElseThrow();
        assertThat(weekends.dueOn()).isEqualTo("2027-01-01");
        assertThat(weekends.tentative()).isTrue();
        assertThat(weekends.awaited()).containsExactly("holidays-2027");

        story.published("2026-12-10", 2027, List.of("2027-01-01"), List.of("2027-01-02"));
        ObligationState known = story.of("F01", "2026-12-02").orElseThrow();
        assertThat(known.dueOn()).isEqualTo("2027-01-02");
        assertThat(known.tentative()).isFalse();
        assertThat(known.obligation()).isEqualTo(weekends.obligation());
        assertThat(story.of("F01", "2026-12-02", before)).contains(weekends);
    }

    @Test
    void a_value_that_is_no_number_is_passed_over_and_the_first_holds_for_what_is_older() {
        story.set("2026-05-01", "ungraded-days", "10");
        story.registered("2026-03-02", BuildKind.EXISTING);
        assertThat(story.due("F01", "2026-03-02")).isEqualTo("2026-03-12");

        Story other = new Story();
        other.set("2026-01-01", "ungraded-days", "一个月");
        other.registered("2026-03-02", BuildKind.EXISTING);
        assertThat(other.due("F01", "2026-03-02")).isEqualTo("2026-04-01");
    }

    @Test
    void every_rule_names_its_clause_once() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule.clause().id())
                .containsExactly(
                        "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11",
                        "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F20", "F39", "F40",
                        "F41");
        assertThat(Rules.ALL)
                .extracting(rule -> Rules.clause(rule.clause().id()).source())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
