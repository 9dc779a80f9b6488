package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.query.obligations.Reports.ORDER;
import static org.zelian.registry.query.obligations.Reports.order;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.OTHER_SCHOOL;
import static org.zelian.registry.query.obligations.Story.SCHOOL;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** F18, F19: an order is dealt with in time, and the police have the report. */
class OrderRulesTest {

    private static final ItemNumbers FIRST = new ItemNumbers(Set.of(1));

    private final Story story = new Story();

    private long ordered(Origin origin) {
        return Reports.ordered(story, "2026-03-10", origin, "2026-04-30");
    }

    private long extended(String day, String until) {
        return story.on(
                day,
                new RectificationExtended(
                        ORDER, SCHOOL, LocalDate.parse(until), Papers.FILE, NONE));
    }

    private long returned(String day) {
        return story.on(day, new RectificationReturned(ORDER, SCHOOL, 1, FIRST, NONE));
    }

    @Test
    void f18_is_of_the_order_and_of_the_unit_that_it_is_addressed_to() {
        long ordered = ordered(Origin.AUTHORITY_INSPECTION);
        ObligationState row = story.of("F18", "2026-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(ObligationId.of("F18", ORDER, ordered));
        assertThat(row.unit()).isEqualTo(SCHOOL);
        assertThat(row.name()).isEqualTo("示例整改");
        assertThat(row.target()).isNull();
        assertThat(row.targets()).containsExactly(TARGET);
        assertThat(row.act()).isEqualTo("rectification.acknowledge");

        story.on("2026-03-12", new RectificationAcknowledged(ORDER, SCHOOL, NONE));
        assertThat(story.of("F18", "2026-03-12").orElseThrow().act())
                .isEqualTo("rectification.plan");
        story.on(
                "2026-03-16",
                new RectificationProgressReported(ORDER, SCHOOL, FIRST, "示例", List.of(), NONE));
        assertThat(story.of("F18", "2026-03-16").orElseThrow().act())
                .isEqualTo("rectification.progress");
    }

    @Test
    void f18_an_extension_moves_the_last_day_from_its_own_day_on() {
        ordered(Origin.POLICE);
        extended("2026-04-20", "2026-05-31");
        long later = extended("2026-04-10", "2026-06-30");

        assertThat(story.due("F18", "2026-04-09")).isEqualTo("2026-04-30");
        assertThat(story.due("F18", "2026-04-10")).isEqualTo("2026-06-30");
        assertThat(story.due("F18", "2026-04-20")).isEqualTo("2026-06-30");
        assertThat(story.of("F18", "2026-04-10", later - 1).orElseThrow().dueOn())
                .isEqualTo("2026-04-30");
    }

    @Test
    void f18_a_corrected_order_has_another_last_day_and_keeps_its_id() {
        long ordered = ordered(Origin.POLICE);
        story.on(
                "2026-03-12",
                new RectificationOrderCorrected(
                        ORDER, SCHOOL, 0, order(Origin.POLICE, "2026-05-15", null), NONE));
        assertThat(story.of("F18", "2026-03-11")).isEmpty();
        ObligationState row = story.of("F18", "2026-03-12").orElseThrow();
        assertThat(row.dueOn()).isEqualTo("2026-05-15");
        assertThat(row.obligation()).isEqualTo(ObligationId.of("F18", ORDER, ordered));
        assertThat(story.of("F18", "2026-03-11", ordered)).isPresent();
    }

    @Test
    void f18_what_is_returned_is_open_again_under_its_first_limit() {
        long ordered = ordered(Origin.POLICE);
        Reports.submitted(story, "2026-04-20");
        assertThat(story.of("F18", "2026-04-20")).isEmpty();
        returned("2026-05-06");
        assertThat(story.of("F18", "2026-05-06").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(ObligationId.of("F18", ORDER, ordered), Story.day("2026-04-30"));
    }

    @Test
    void f18_nothing_is_asked_once_the_order_is_void_or_its_risk_is_accepted() {
        ordered(Origin.VULNERABILITY);
        story.on(
                "2026-03-20",
                new RectificationRiskAccepted(
                        ORDER, SCHOOL, FIRST, LocalDate.of(2026, 12, 31), NONE));
        assertThat(story.of("F18", "2026-03-19")).isPresent();
        assertThat(story.of("F18", "2026-03-20")).isEmpty();

        Story voided = new Story();
        Reports.ordered(voided, "2026-03-10", Origin.POLICE, "2026-04-30");
        voided.on("2026-03-20", new RectificationVoided(ORDER, SCHOOL, NONE));
        assertThat(voided.of("F18", "2026-03-20")).isEmpty();
    }

    @Test
    void f18_stays_with_the_unit_when_the_system_is_handed_over() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        ordered(Origin.POLICE);
        story.on("2026-03-20", new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, NONE));
        assertThat(story.of("F18", "2026-03-20").orElseThrow().unit()).isEqualTo(SCHOOL);
    }

    @Test
    void f19_is_of_the_polices_orders_alone() {
        ordered(Origin.AUTHORITY_INSPECTION);
        Reports.submitted(story, "2026-04-01");
        assertThat(story.of("F19", "2026-04-01")).isEmpty();
        assertThat(Rules.clause("F19").internal()).isTrue();
    }

    @Test
    void f19_what_was_returned_is_reported_anew_after_the_next_submission() {
        ordered(Origin.POLICE);
        Reports.submitted(story, "2026-04-01");
        story.on("2026-04-02", new RectificationReportFiled(ORDER, SCHOOL, null, NONE));
        assertThat(story.of("F19", "2026-04-02")).isEmpty();

        returned("2026-04-10");
        assertThat(story.of("F19", "2026-04-10")).isEmpty();
        long again = Reports.submitted(story, "2026-04-20");
        assertThat(story.of("F19", "2026-04-20").orElseThrow().obligation())
                .isEqualTo(ObligationId.of("F19", ORDER, again));
    }
}
