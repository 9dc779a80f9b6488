package org.zelian.registry.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Town;
import org.zelian.registry.query.testing.Village;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.reminder.ReminderCounts;
import org.zelian.registry.views.reminder.ReminderMail;
import org.zelian.registry.views.reminder.ReminderQuery.CountReminders;
import org.zelian.registry.views.reminder.ReminderQuery.ListReminders;
import org.zelian.registry.views.reminder.ReminderQuery.ShowReminderMail;
import org.zelian.registry.views.reminder.ReminderView;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ReminderQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final Town town = Town.once();
    private final Village village = Village.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    private static List<ReminderView> list(Asker asker) {
        return asker.ask(new ListReminders(null, FIRST)).rows();
    }

    private List<ReminderView> of(PersonId person, String day, String rule) {
        return list(town.as(person).at(on(day))).stream()
                .filter(row -> row.obligation().rule().equals(rule))
                .toList();
    }

    private void reminds(String day, @Nullable Integer within, String since) {
        assertThat(of(town.head, day, "F02"))
                .as(day)
                .extracting(ReminderView::within, row -> row.since().toString())
                .containsExactly(tuple(within, since));
    }

    @Test
    void one_is_reminded_of_the_same_at_each_step_and_when_it_is_overdue() {
        reminds("2026-03-10", 30, "2026-03-10");
        reminds("2026-04-01", 30, "2026-03-10");
        reminds("2026-04-02", 7, "2026-04-02");
        reminds("2026-04-09", 7, "2026-04-02");
        reminds("2026-04-10", null, "2026-04-10");
        assertThat(of(town.head, "2026-03-09", "F02")).isEmpty();
    }

    @Test
    void a_year_long_limit_is_first_reminded_of_ninety_days_before() {
        assertThat(of(town.otherHead, "2027-10-01", "F11")).isEmpty();
        assertThat(of(town.otherHead, "2027-10-02", "F11").getFirst().within()).isEqualTo(90);
        assertThat(of(town.otherHead, "2027-11-30", "F11").getFirst().within()).isEqualTo(90);
        assertThat(of(town.otherHead, "2027-12-01", "F11").getFirst().within()).isEqualTo(30);
        assertThat(of(town.otherHead, "2028-01-01", "F11").getFirst().within()).isNull();
    }

    @Test
    void what_is_waived_is_not_reminded_of_as_far_as_that_was_known() {
        assertThat(of(town.head, "2026-05-31", "F02")).isEmpty();
        reminds("2026-06-01", null, "2026-06-01");
        Moment unknown =
                new Moment(City.day("2026-05-20"), Long.toString(town.beforeTheWaiver), null, null);
        assertThat(list(town.as(town.head).at(unknown)))
                .extracting(row -> row.obligation().rule(), ReminderView::since)
                .containsExactly(tuple("F02", City.day("2026-04-10")));
    }

    @Test
    void everybody_is_reminded_of_what_their_posts_have_to_deal_with_and_of_nothing_else() {
        assertThat(list(town.as(town.head)))
                .extracting(row -> row.obligation().rule(), row -> row.obligation().subjectName())
                .containsExactly(
                        tuple("F02", "邻市学籍系统"), tuple("F01", "邻市门户网站"), tuple("F18", "邻市整改通知"));
        assertThat(list(town.as(town.otherHead)))
                .extracting(row -> row.obligation().unit().name())
                .containsOnly("邻市二小");
        assertThat(list(town.as(town.liaison)))
                .extracting(row -> row.obligation().rule())
                .containsExactly("F08");
        assertThat(list(town.as(town.admin)))
                .as("what only a bureau can do: to appoint who is missing")
                .extracting(row -> row.obligation().rule(), row -> row.obligation().act())
                .containsOnly(tuple("F20", "unit.appoint"));
        assertThat(list(town.stranger()))
                .extracting(row -> row.obligation().unit().name())
                .noneMatch(name -> name.startsWith("邻市"));
    }

    @Test
    void the_counts_are_of_the_rows_and_a_bureau_sees_how_much_is_overdue_under_it() {
        ReminderCounts own = town.as(town.head).ask(new CountReminders());
        assertThat(own.overdue()).isEqualTo(1);
        assertThat(own.within())
                .containsExactly(
                        new ReminderCounts.Within(7, 1),
                        new ReminderCounts.Within(30, 1),
                        new ReminderCounts.Within(90, 0));
        assertThat(own.below()).isZero();
        ReminderCounts bureau = town.as(town.admin).ask(new CountReminders());
        assertThat(bureau.overdue()).isEqualTo(3);
        assertThat(bureau.unread()).isEqualTo(3);
        assertThat(bureau.below()).isEqualTo(3);
        assertThat(town.as(town.admin).at(on("2026-02-10")).ask(new CountReminders()).below())
                .isZero();
    }

    @Test
    void pages_follow_one_another_and_no_order_is_offered() {
        Page<ReminderView> second =
                town.as(town.head).ask(new ListReminders(null, new Paging(2, 1, null)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.rows()).extracting(row -> row.obligation().rule()).containsExactly("F01");
        assertThat(town.as(town.head).ask(new ListReminders(null, new Paging(9, 20, null))).rows())
                .isEmpty();
        assertThat(
                        town.as(town.head)
                                .refusal(new ListReminders(null, new Paging(1, 20, "since")))
                                .rule())
                .isEqualTo("SortFieldIsOffered");
    }

    @Test
    void what_somebody_has_read_is_read_for_them_alone_and_each_step_anew() {
        Asker asker = village.as(village.otherHead);
        ReminderView only = list(asker).getFirst();
        assertThat(only.read()).isFalse();

        assertThat(read(asker, "{\"reminders\":[\"" + only.reminder() + "\",\"nothing\"]}"))
                .isEqualTo("{\"unread\":0}");

        assertThat(list(asker).getFirst().read()).isTrue();
        assertThat(asker.ask(new ListReminders(true, FIRST)).rows()).isEmpty();
        assertThat(asker.ask(new CountReminders()).unread()).isZero();
        assertThat(list(asker.at(on("2026-06-29"))).getFirst().read()).isFalse();
        assertThat(read(village.as(village.head), "{\"reminders\":[\"" + only.reminder() + "\"]}"))
                .isEqualTo("{\"unread\":2}");
    }

    @Test
    void what_came_in_after_the_page_was_shown_stays_unread() {
        Asker asker = town.as(town.otherHead);
        assertThat(read(asker, "{\"snapshot\":" + town.beforeTheWaiver + "}"))
                .isEqualTo("{\"unread\":" + list(asker).size() + "}");
    }

    private static String read(Asker asker, String body) {
        var response = asker.post("/reminders/read", body.getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_body_that_cannot_be_read_is_refused() {
        byte[] body = "{\"reminders\":7}".getBytes(StandardCharsets.UTF_8);
        assertThat(town.as(town.head).post("/reminders/read", body).statusCode()).isEqualTo(400);
        byte[] choice = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(town.as(town.head).post("/reminder-mail", choice).statusCode()).isEqualTo(400);
    }

    @Test
    void the_address_is_shown_masked_and_the_choice_as_it_was_made() {
        assertThat(village.as(village.admin).ask(new ShowReminderMail()))
                .isEqualTo(new ReminderMail(false, true, "a****@village.example"));
        byte[] off = "{\"wanted\":false}".getBytes(StandardCharsets.UTF_8);
        assertThat(village.as(village.otherHead).post("/reminder-mail", off).statusCode())
                .isEqualTo(200);
        assertThat(village.as(village.otherHead).ask(new ShowReminderMail()))
                .isEqualTo(new ReminderMail(false, false, null));
    }
}
