package org.zelian.registry.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.home.HomeQuery.Search;
import org.zelian.registry.views.home.HomeQuery.ShowHome;
import org.zelian.registry.views.home.HomeView;
import org.zelian.registry.views.home.HomeView.OwnUnit;
import org.zelian.registry.views.home.SearchHit;

class HomeQueriesIT {

    private final City city = City.once();

    @Test
    void own_units_are_counted_with_what_stands_under_them() {
        HomeView home = city.as(city.districtAdmin).ask(new ShowHome());

        assertThat(home.units())
                .extracting(OwnUnit::role, OwnUnit::units, OwnUnit::people, OwnUnit::targets)
                .containsExactly(tuple(Role.DISTRICT_ADMIN, 2L, 6L, 1L));
    }

    @Test
    void an_end_without_a_successor_is_shown_sixty_days_before() {
        assertThat(city.as(city.head).ask(new ShowHome()).endingSoon())
                .extracting(AppointmentView::appointment)
                .containsExactly(city.ofNetwork);
    }

    @Test
    void an_end_with_a_successor_needs_no_attention() {
        Moment before = new Moment(City.day("2025-09-25"), null, null, null);

        assertThat(city.as(city.head).at(before).ask(new ShowHome()).endingSoon()).isEmpty();
    }

    @Test
    void posts_nobody_holds_are_shown() {
        assertThat(city.as(city.otherHead).ask(new ShowHome()).vacancies())
                .extracting(vacancy -> vacancy.unit().unit(), vacancy -> vacancy.role())
                .containsExactly(tuple(city.otherSchool, Role.DIRECT_RESPONSIBLE));
        assertThat(city.as(city.head).ask(new ShowHome()).vacancies()).isEmpty();
    }

    @Test
    void the_latest_changes_in_scope_are_told_newest_first() {
        assertThat(city.as(city.head).ask(new ShowHome()).recent())
                .extracting(change -> change.feature(), change -> change.label())
                .startsWith(
                        tuple("person", "丁新名"),
                        tuple("unit", "示例智慧中学"),
                        tuple("appointment", "单样例"));
    }

    @Test
    void search_finds_units_people_and_targets_by_pinyin() {
        assertThat(city.as(city.head).ask(new Search("shilizhihui")))
                .extracting(SearchHit::feature, SearchHit::label)
                .contains(tuple("unit", "示例智慧中学"), tuple("protectiontarget", "示例智慧教务平台"));
        assertThat(city.as(city.head).ask(new Search("丁新")))
                .extracting(SearchHit::id)
                .containsExactly(city.head.value());
    }

    @Test
    void search_finds_nothing_outside_the_scope() {
        assertThat(city.as(city.head).ask(new Search("样例门户"))).isEmpty();
        assertThat(city.as(city.operator).ask(new Search("示例"))).isEmpty();
    }
}
