package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.query.obligations.Responsible.DIRECT;
import static org.zelian.registry.query.obligations.Responsible.HEAD;
import static org.zelian.registry.query.obligations.Responsible.OF_DIRECT;
import static org.zelian.registry.query.obligations.Responsible.OF_HEAD;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.OTHER_SCHOOL;
import static org.zelian.registry.query.obligations.Story.SCHOOL;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;

import java.time.LocalDate;
import java.util.List;

/** F20: a unit names its department, and who is responsible. */
class UnitRulesTest {

    private static final AppointmentId NEXT = new AppointmentId("appointment-00000003");

    private final Story story = new Story();

    private void complete(@Nullable String headUntil) {
        Responsible.registered(story, "2026-03-02", "信息中心");
        Responsible.head(story, "2026-03-02", headUntil);
        Responsible.direct(story, "2026-03-02", null);
    }

    private static ObligationId id(long opened) {
        return ObligationId.of("F20", SCHOOL, opened);
    }

    @Test
    void it_is_the_units_own_and_what_it_lacks_is_asked_for_one_after_another() {
        long registered = Responsible.registered(story, "2026-03-02", null);
        ObligationState row = story.of("F20", "2026-03-02").orElseThrow();
        assertThat(row.obligation()).isEqualTo(id(registered));
        assertThat(row.unit()).isEqualTo(SCHOOL);
        assertThat(row.targets()).isEmpty();
        assertThat(row.act()).isEqualTo("unit.appoint");
        assertThat(row.roles()).containsExactly(Role.DISTRICT_ADMIN, Role.CITY_ADMIN);

        Responsible.head(story, "2026-03-10", null);
        Responsible.direct(story, "2026-03-11", null);
        assertThat(story.of("F20", "2026-03-11").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::act)
                .containsExactly(id(registered), "unit.department");
        Responsible.named(story, "2026-03-12");
        assertThat(story.of("F20", "2026-03-12")).isEmpty();
        assertThat(story.of("F20", "2026-03-11")).isPresent();
    }

    @Test
    void a_post_whose_term_ends_is_asked_for_from_the_day_after() {
        complete("2026-08-31");
        long appointed = 1;
        assertThat(story.of("F20", "2026-08-31")).isEmpty();
        ObligationState row = story.of("F20", "2026-09-01").orElseThrow();
        assertThat(row.obligation()).isEqualTo(id(appointed));
        assertThat(row.openedOn()).isEqualTo("2026-09-01");
        assertThat(row.dueOn()).isEqualTo("2026-10-01");

        Responsible.appointed(story, "2026-09-07", DIRECT, NEXT, Role.FIRST_RESPONSIBLE, null);
        assertThat(story.of("F20", "2026-09-06")).isPresent();
        assertThat(story.of("F20", "2026-09-07")).isEmpty();
    }

    @Test
    void a_post_that_somebody_left_is_asked_for_from_that_day_on_as_known_then() {
        complete(null);
        long before = story.head();
        long ended =
                story.on(
                        "2026-05-06",
                        new AppointmentEnded(HEAD, OF_HEAD, EndCause.STEPPED_DOWN, NONE));
        assertThat(story.of("F20", "2026-05-05")).isEmpty();
        assertThat(story.of("F20", "2026-05-06").orElseThrow().obligation()).isEqualTo(id(ended));
        assertThat(story.of("F20", "2026-05-06", before)).isEmpty();
    }

    @Test
    void a_successor_or_a_delegate_leaves_no_gap() {
        complete(null);
        story.on("2026-05-06", new AppointmentEnded(HEAD, OF_HEAD, EndCause.SUCCEEDED, NONE));
        Responsible.appointed(story, "2026-05-06", DIRECT, NEXT, Role.FIRST_RESPONSIBLE, null);
        assertThat(story.of("F20", "2026-05-06")).isEmpty();
    }

    @Test
    void what_is_taken_back_on_its_first_day_was_never_held() {
        Responsible.registered(story, "2026-03-02", "信息中心");
        Responsible.direct(story, "2026-03-02", null);
        Responsible.head(story, "2026-04-01", null);
        long revoked = story.on("2026-04-01", new AppointmentRevoked(HEAD, OF_HEAD, NONE));
        assertThat(story.of("F20", "2026-04-01")).isPresent();
        assertThat(story.of("F20", "2026-04-01", revoked - 1)).isEmpty();
    }

    @Test
    void a_corrected_term_ends_on_another_day() {
        complete("2026-08-31");
        long before = story.head();
        story.on(
                "2026-03-02",
                new AppointmentCorrected(
                        HEAD,
                        OF_HEAD,
                        0,
                        Role.FIRST_RESPONSIBLE,
                        SCHOOL,
                        null,
                        LocalDate.of(2026, 12, 31),
                        NONE));
        assertThat(story.of("F20", "2026-10-01", before)).isPresent();
        assertThat(story.of("F20", "2026-10-01")).isEmpty();
        assertThat(story.of("F20", "2027-01-01")).isPresent();
    }

    @Test
    void a_department_that_was_left_out_by_mistake_was_never_lacking() {
        long registered = Responsible.registered(story, "2026-03-02", null);
        Responsible.head(story, "2026-03-02", null);
        Responsible.direct(story, "2026-03-02", null);
        assertThat(story.of("F20", "2026-03-10")).isPresent();
        story.on(
                "2026-03-02",
                new UnitRegistrationCorrected(
                        SCHOOL,
                        0,
                        "示例小学",
                        Responsible.NATURE,
                        null,
                        Responsible.DIVISION,
                        Responsible.CODES,
                        "信息中心",
                        NONE));
        assertThat(story.of("F20", "2026-03-10")).isEmpty();
        assertThat(story.of("F20", "2026-03-02", registered)).isPresent();
    }

    @Test
    void nothing_is_asked_of_a_unit_that_is_over() {
        Responsible.registered(story, "2026-03-02", null);
        story.on("2026-05-06", new UnitMerged(SCHOOL, OTHER_SCHOOL, List.of(), NONE));
        assertThat(story.of("F20", "2026-05-05")).isPresent();
        assertThat(story.of("F20", "2026-05-06")).isEmpty();
    }

    @Test
    void other_posts_do_not_make_anybody_responsible() {
        Responsible.registered(story, "2026-03-02", "信息中心");
        Responsible.head(story, "2026-03-02", null);
        Responsible.appointed(story, "2026-03-02", DIRECT, OF_DIRECT, Role.UNIT_IT, null);
        assertThat(story.of("F20", "2026-03-02")).isPresent();
    }

    @Test
    void it_can_be_waived_for_a_while() {
        long registered = Responsible.registered(story, "2026-03-02", null);
        story.on(
                "2026-03-10",
                new ObligationWaived(id(registered), SCHOOL, LocalDate.of(2026, 6, 30), NONE));
        assertThat(story.of("F20", "2026-03-10").orElseThrow().waivedUntil())
                .isEqualTo("2026-06-30");
    }
}
