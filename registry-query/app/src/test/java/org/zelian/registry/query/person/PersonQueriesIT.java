package org.zelian.registry.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.appointment.AppointmentView.Standing;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.person.PersonDetail;
import org.zelian.registry.views.person.PersonQuery.FindPerson;
import org.zelian.registry.views.person.PersonQuery.ListPeople;
import org.zelian.registry.views.person.PersonQuery.ShowPersonHistory;
import org.zelian.registry.views.person.PersonRow;

import java.util.List;
import java.util.Objects;

class PersonQueriesIT {

    private final City city = City.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    private static List<String> names(Asker asker, @Nullable String text) {
        return asker.ask(new ListPeople(null, text, false, new Paging(1, 50, null))).rows().stream()
                .map(row -> Objects.requireNonNullElse(row.person().name(), "已销毁"))
                .toList();
    }

    @Test
    void a_person_is_shown_with_contact_data_masked() {
        PersonDetail detail = city.as(city.head).ask(new FindPerson(city.head));

        assertThat(detail.person().name()).isEqualTo("丁新名");
        assertThat(detail.person().mobile()).isEqualTo("138****0000");
        assertThat(detail.unit().name()).isEqualTo("示例智慧中学");
        assertThat(detail.appointments())
                .singleElement()
                .satisfies(post -> assertThat(post.role()).isEqualTo(Role.FIRST_RESPONSIBLE));
    }

    @Test
    void a_past_day_knows_the_name_of_that_day() {
        assertThat(
                        city.as(city.head)
                                .at(on("2025-06-01"))
                                .ask(new FindPerson(city.head))
                                .person()
                                .name())
                .isEqualTo("丁示例");
    }

    @Test
    void people_are_sorted_by_sound_and_found_by_every_reading() {
        List<String> all = names(city.as(city.head), null);

        assertThat(all).startsWith("单样例", "丁新名", "己示例");
        assertThat(names(city.as(city.head), "shan")).containsExactly("单样例");
        assertThat(names(city.as(city.head), "dyl")).containsExactly("单样例");
        assertThat(names(city.as(city.head), "dingxin")).containsExactly("丁新名");
    }

    @Test
    void a_list_shows_the_roles_of_the_day() {
        ListPeople everybody = new ListPeople(city.school, null, false, new Paging(1, 50, null));
        List<PersonRow> rows = city.as(city.head).ask(everybody).rows();

        assertThat(rows)
                .filteredOn(row -> row.person().person().equals(city.nextDirect))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.DIRECT_RESPONSIBLE));
        assertThat(rows)
                .filteredOn(row -> row.person().person().equals(city.direct))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).isEmpty());
    }

    @Test
    void pages_follow_each_other() {
        ListPeople first = new ListPeople(null, null, false, new Paging(1, 2, null));
        ListPeople second = new ListPeople(null, null, false, new Paging(2, 2, null));

        assertThat(city.as(city.head).ask(first).rows())
                .doesNotContainAnyElementsOf(city.as(city.head).ask(second).rows());
        assertThat(city.as(city.head).ask(first).total()).isEqualTo(5);
    }

    @Test
    void somebody_of_another_unit_does_not_exist() {
        assertThat(city.as(city.head).refusal(new FindPerson(city.otherHead)).status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new ShowPersonHistory(city.head)).status())
                .isEqualTo(404);
    }

    @Test
    void posts_that_ended_stay_on_the_page() {
        assertThat(city.as(city.head).ask(new FindPerson(city.direct)).appointments())
                .singleElement()
                .satisfies(post -> assertThat(post.standing()).isEqualTo(Standing.OVER))
                .satisfies(post -> assertThat(post.until()).isEqualTo("2025-09-30"));
    }

    @Test
    void the_timeline_opens_names_and_masks_numbers() {
        List<HistoryEntry> timeline = city.as(city.head).ask(new ShowPersonHistory(city.head));

        assertThat(timeline.getFirst().changes())
                .containsExactly(new HistoryEntry.Change("name", "丁示例", "丁新名"));
        assertThat(timeline.getLast().changes())
                .contains(new HistoryEntry.Change("mobile", null, "138****0000"));
    }

    @Test
    void a_destroyed_key_leaves_a_person_without_name() {
        city.erase(city.erased);
        PersonDetail detail = city.as(city.head).ask(new FindPerson(city.erased));

        assertThat(detail.person().name()).isNull();
        assertThat(detail.person().mobile()).isNull();
        assertThat(names(city.as(city.head), "renshili")).isEmpty();
    }
}
