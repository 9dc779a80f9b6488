package org.zelian.registry.query.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.appointment.AppointmentQuery.FindAppointment;
import org.zelian.registry.views.appointment.AppointmentQuery.ListAppointments;
import org.zelian.registry.views.appointment.AppointmentQuery.ShowAppointmentHistory;
import org.zelian.registry.views.appointment.AppointmentQuery.ShowMyAppointments;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.appointment.AppointmentView.Standing;
import org.zelian.registry.views.appointment.MyAppointments;

import java.util.List;
import java.util.Objects;

class AppointmentQueriesIT {

    private final City city = City.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    private List<AppointmentId> direct(Moment moment, @Nullable Standing standing) {
        return city
                .as(city.head)
                .at(moment)
                .ask(
                        new ListAppointments(
                                city.school,
                                null,
                                null,
                                Role.DIRECT_RESPONSIBLE,
                                standing,
                                new Paging(1, 20, null)))
                .rows()
                .stream()
                .map(AppointmentView::appointment)
                .toList();
    }

    @Test
    void a_successor_is_ahead_from_the_day_of_the_decision() {
        assertThat(direct(on("2025-09-19"), Standing.AHEAD)).isEmpty();
        assertThat(direct(on("2025-09-20"), Standing.AHEAD)).containsExactly(city.ofNextDirect);
        assertThat(direct(on("2025-09-30"), null))
                .containsExactly(city.ofDirect, city.ofNextDirect);
    }

    @Test
    void a_successor_takes_over_on_the_first_day() {
        assertThat(direct(on("2025-10-01"), Standing.CURRENT)).containsExactly(city.ofNextDirect);
        assertThat(direct(on("2025-10-01"), Standing.OVER)).containsExactly(city.ofDirect);
    }

    @Test
    void what_was_not_yet_recorded_was_not_known() {
        Moment then = new Moment(City.day("2025-02-02"), "2025-02-02", null, null);

        assertThat(direct(then, null)).isEmpty();
        assertThat(direct(on("2025-02-02"), null)).containsExactly(city.ofDirect);
    }

    @Test
    void a_list_goes_on_with_those_ahead_on_the_pages_after_its_own() {
        ListAppointments second =
                new ListAppointments(
                        null, null, null, Role.DIRECT_RESPONSIBLE, null, new Paging(2, 1, null));
        Page<AppointmentView> page = city.as(city.head).at(on("2025-09-25")).ask(second);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.standing()).isEqualTo(Standing.AHEAD));
    }

    @Test
    void the_posts_of_a_bureau_are_not_those_of_the_units_under_it() {
        Paging paging = new Paging(1, 20, null);
        ListAppointments under =
                new ListAppointments(city.firstDistrict, null, null, null, null, paging);
        ListAppointments own =
                new ListAppointments(null, city.firstDistrict, null, null, null, paging);

        assertThat(city.as(city.districtAdmin).ask(under).rows())
                .extracting(row -> row.unit().unit())
                .contains(city.firstDistrict, city.school);
        assertThat(city.as(city.districtAdmin).ask(own).rows())
                .extracting(AppointmentView::appointment)
                .containsExactly(city.ofDistrictAdmin);
        assertThat(city.as(city.head).refusal(own).status()).isEqualTo(404);
    }

    @Test
    void an_appointment_tells_who_made_and_who_ended_it() {
        AppointmentView view = city.as(city.head).ask(new FindAppointment(city.ofDirect));

        assertThat(view.standing()).isEqualTo(Standing.OVER);
        assertThat(view.endCause()).isEqualTo(EndCause.SUCCEEDED);
        assertThat(view.until()).isEqualTo("2025-09-30");
        assertThat(Objects.requireNonNull(view.made().actor()).name()).isEqualTo("乙示例");
        assertThat(view.made().basis().reason()).isEqualTo("示例理由");
        assertThat(view.made().late()).isTrue();
        assertThat(Objects.requireNonNull(view.ended()).role()).isEqualTo(Role.DISTRICT_ADMIN);
        assertThat(view.version()).isEqualTo(2);
    }

    @Test
    void one_that_is_ahead_can_be_opened() {
        assertThat(
                        city.as(city.head)
                                .at(on("2025-09-25"))
                                .ask(new FindAppointment(city.ofNextDirect))
                                .standing())
                .isEqualTo(Standing.AHEAD);
    }

    @Test
    void an_appointment_outside_the_scope_does_not_exist() {
        assertThat(city.as(city.head).refusal(new FindAppointment(city.ofCityAdmin)).status())
                .isEqualTo(404);
    }

    @Test
    void the_timeline_holds_both_entries() {
        assertThat(city.as(city.head).ask(new ShowAppointmentHistory(city.ofDirect)))
                .extracting(entry -> entry.trace().eventName())
                .containsExactly("appointment.ended", "appointment.made");
    }

    @Test
    void everybody_knows_their_own_posts() {
        MyAppointments mine = city.as(city.operator).ask(new ShowMyAppointments());

        assertThat(mine.person().name()).isEqualTo("辛示例");
        assertThat(mine.today()).isEqualTo(City.TODAY);
        assertThat(mine.appointments())
                .extracting(AppointmentView::role)
                .containsExactly(Role.PLATFORM_OPERATOR);
    }

    @Test
    void whose_last_post_has_ended_holds_none() {
        assertThat(city.as(city.direct).ask(new ShowMyAppointments()).appointments()).isEmpty();
        assertThat(city.as(city.direct).refusal(new FindAppointment(city.ofDirect)).status())
                .isEqualTo(404);
    }
}
