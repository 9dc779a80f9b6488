package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Town;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.obligation.ObligationCounts;
import org.zelian.registry.views.obligation.ObligationQuery.CountObligations;
import org.zelian.registry.views.obligation.ObligationQuery.FindObligation;
import org.zelian.registry.views.obligation.ObligationQuery.ListObligations;
import org.zelian.registry.views.obligation.ObligationQuery.ListTargetObligations;
import org.zelian.registry.views.obligation.ObligationView;
import org.zelian.registry.views.obligation.ObligationView.Severity;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

class ObligationQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final Town town = Town.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    private Page<ObligationView> list(Asker asker, @Nullable Standing standing) {
        return asker.ask(new ListObligations(null, null, null, standing, null, FIRST));
    }

    @Test
    void the_list_shows_what_is_due_first_and_how_it_stands() {
        assertThat(list(town.as(town.admin), null).rows())
                .extracting(
                        ObligationView::rule,
                        ObligationView::subjectName,
                        ObligationView::dueOn,
                        ObligationView::standing)
                .containsExactlyInAnyOrder(
                        tuple("F10", "邻市图书系统", day("2025-11-30"), Standing.OVERDUE),
                        tuple("F12", "邻市图书系统", day("2025-11-30"), Standing.OVERDUE),
                        tuple("F20", "邻市教育局", day("2026-03-04"), Standing.OVERDUE),
                        tuple("F20", "邻市一中", day("2026-03-04"), Standing.OVERDUE),
                        tuple("F20", "邻市二小", day("2026-03-04"), Standing.OVERDUE),
                        tuple("F02", "邻市学籍系统", day("2026-04-09"), Standing.OVERDUE),
                        tuple("F08", "邻市办公系统", day("2026-07-03"), Standing.DUE_SOON),
                        tuple("F01", "邻市门户网站", day("2026-07-06"), Standing.DUE_SOON),
                        tuple("F01", "邻市图书系统", day("2026-07-10"), Standing.OPEN),
                        tuple("F18", "邻市整改通知", day("2026-07-20"), Standing.OPEN),
                        tuple("F14", "邻市学籍系统", day("2028-03-10"), Standing.OPEN),
                        tuple("F14", "邻市办公系统", day("2028-06-01"), Standing.OPEN))
                .isSortedAccordingTo(Comparator.comparing(row -> (LocalDate) row.toList().get(2)));
    }

    private static LocalDate day(String day) {
        return City.day(day);
    }

    @Test
    void an_obligation_says_what_it_rests_on_and_what_to_do() {
        ObligationView view = town.as(town.head).ask(new FindObligation(town.toFile));

        assertThat(view.unit().name()).isEqualTo("邻市一中");
        assertThat(view.target()).isEqualTo(town.unfiled.value());
        assertThat(view.openedOn()).isEqualTo("2026-03-10");
        assertThat(view.severity()).isEqualTo(Severity.BLOCK);
        assertThat(view.internal()).isFalse();
        assertThat(view.source()).startsWith("公通字〔2007〕43号第十五条").endsWith("（该年放假安排尚未公布，期限按周末推算）");
        assertThat(view.act()).isEqualTo("filing.prepare");
        assertThat(view.roles()).contains(Role.FIRST_RESPONSIBLE);
        assertThat(view.waivedUntil()).isNull();
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void a_list_is_narrowed_by_unit_rule_and_standing() {
        Asker admin = town.as(town.admin);

        assertThat(
                        admin.ask(new ListObligations(town.school, null, null, null, null, FIRST))
                                .rows())
                .extracting(ObligationView::rule)
                .containsExactly("F20", "F02", "F01", "F18", "F14");
        assertThat(admin.ask(new ListObligations(null, null, "F01", null, null, FIRST)).rows())
                .extracting(ObligationView::subjectName)
                .containsExactly("邻市门户网站", "邻市图书系统");
        assertThat(list(admin, Standing.OVERDUE).total()).isEqualTo(6);
        assertThat(list(admin, Standing.DUE_SOON).total()).isEqualTo(2);
        assertThat(list(admin, Standing.OPEN).total()).isEqualTo(4);
        assertThat(list(admin, Standing.WAIVED).total()).isZero();
        assertThat(
                        admin.ask(
                                        new ListObligations(
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                new Paging(2, 4, "dueOn")))
                                .rows())
                .extracting(ObligationView::dueOn)
                .containsExactly(
                        day("2026-03-04"), day("2026-04-09"), day("2026-07-03"), day("2026-07-06"));
    }

    @Test
    void mine_is_what_one_of_my_posts_has_to_deal_with() {
        assertThat(mine(town.liaison)).containsExactly("F08");
        assertThat(mine(town.head)).containsExactly("F02", "F01", "F18", "F14");
        assertThat(mine(town.admin)).containsExactly("F20", "F20", "F20");
    }

    private List<String> mine(PersonId person) {
        return town
                .as(person)
                .ask(new ListObligations(null, null, null, null, true, FIRST))
                .rows()
                .stream()
                .map(ObligationView::rule)
                .toList();
    }

    @Test
    void the_counts_are_of_the_rows_of_the_lists() {
        ObligationCounts all = town.as(town.admin).ask(new CountObligations(null));

        assertThat(all.overdue()).isEqualTo(6);
        assertThat(all.dueSoon()).isEqualTo(2);
        assertThat(all.open()).isEqualTo(4);
        assertThat(all.waived()).isZero();
        assertThat(all.mine()).isEqualTo(3);
        assertThat(all.longestOverdue()).isEqualTo(212);
        assertThat(all.rules())
                .contains(
                        new ObligationCounts.OfRule("F01", 0, 2),
                        new ObligationCounts.OfRule("F02", 1, 0));
        assertThat(town.as(town.head).ask(new CountObligations(null)).mine()).isEqualTo(4);
        assertThat(town.as(town.admin).ask(new CountObligations(town.school)).overdue())
                .isEqualTo(2);
        assertThat(
                        town.as(town.admin)
                                .at(on("2026-02-10"))
                                .ask(new CountObligations(null))
                                .longestOverdue())
                .isZero();
    }

    @Test
    void a_past_day_is_answered_as_it_was() {
        Asker then = town.as(town.admin).at(on("2026-04-05"));
        assertThat(list(then, null).rows())
                .extracting(ObligationView::rule, ObligationView::standing)
                .containsExactly(
                        tuple("F20", Standing.OVERDUE),
                        tuple("F20", Standing.OVERDUE),
                        tuple("F20", Standing.OVERDUE),
                        tuple("F02", Standing.DUE_SOON),
                        tuple("F14", Standing.OPEN));

        Asker beforeFiling = town.as(town.admin).at(on("2026-06-19"));
        assertThat(list(beforeFiling, null).rows())
                .extracting(ObligationView::rule, ObligationView::subjectName)
                .contains(tuple("F02", "邻市办公系统"));
        assertThat(
                        town.as(town.head)
                                .at(on("2026-03-09"))
                                .refusal(new FindObligation(town.toFile))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_waiver_holds_on_its_days_as_far_as_it_was_known() {
        Asker inMay = town.as(town.head).at(on("2026-05-20"));
        ObligationView waived = inMay.ask(new FindObligation(town.toFile));
        assertThat(waived.standing()).isEqualTo(Standing.WAIVED);
        assertThat(waived.waivedUntil()).isEqualTo("2026-05-31");
        assertThat(list(inMay, Standing.WAIVED).total()).isEqualTo(1);
        assertThat(list(inMay, Standing.OVERDUE).rows())
                .extracting(ObligationView::rule)
                .containsExactly("F20");
        assertThat(list(inMay, null).rows())
                .extracting(ObligationView::rule)
                .containsExactly("F20", "F14");
        assertThat(inMay.ask(new ListTargetObligations(town.unfiled)))
                .extracting(ObligationView::rule)
                .containsExactly("F02", "F14");
        assertThat(inMay.ask(new CountObligations(null)).mine()).isEqualTo(1);

        ObligationView unknown =
                town.as(town.head)
                        .at(
                                new Moment(
                                        City.day("2026-05-20"),
                                        Long.toString(town.beforeTheWaiver),
                                        null,
                                        null))
                        .ask(new FindObligation(town.toFile));
        assertThat(unknown.standing()).isEqualTo(Standing.OVERDUE);
        assertThat(unknown.version()).isZero();
    }

    @Test
    void a_target_shows_what_is_to_be_done_about_it_soonest_first() {
        assertThat(town.as(town.otherHead).ask(new ListTargetObligations(town.old)))
                .extracting(ObligationView::rule)
                .containsExactly("F10", "F12", "F01");
        assertThat(
                        town.as(town.otherHead)
                                .at(on("2027-10-02"))
                                .ask(new ListTargetObligations(town.old)))
                .extracting(ObligationView::rule, ObligationView::dueOn)
                .contains(tuple("F11", day("2027-12-31")));
        assertThat(
                        town.as(town.otherHead)
                                .at(on("2027-10-01"))
                                .ask(new ListTargetObligations(town.old)))
                .extracting(ObligationView::rule)
                .doesNotContain("F11");
    }

    @Test
    void an_order_goes_by_its_own_name_and_is_told_with_the_systems_it_is_about() {
        assertThat(town.as(town.head).ask(new ListTargetObligations(town.unfiled)))
                .extracting(ObligationView::rule)
                .containsExactly("F02", "F18", "F14");
        ObligationView order =
                town.as(town.head)
                        .ask(new ListObligations(null, null, "F18", null, null, FIRST))
                        .rows()
                        .getFirst();
        assertThat(order.subjectName()).isEqualTo("邻市整改通知");
        assertThat(order.target()).isNull();
        assertThat(order.unit().name()).isEqualTo("邻市一中");
        assertThat(order.internal()).isFalse();
        assertThat(town.as(town.otherHead).refusal(new FindObligation(order.obligation())).status())
                .isEqualTo(404);
    }

    @Test
    void what_a_unit_lacks_is_the_units_own() {
        ObligationView lack =
                town.as(town.head)
                        .ask(new ListObligations(null, null, "F20", null, null, FIRST))
                        .rows()
                        .getFirst();
        assertThat(lack.subjectName()).isEqualTo("邻市一中");
        assertThat(lack.target()).isNull();
        assertThat(lack.openedOn()).isEqualTo("2026-02-02");
        assertThat(lack.internal()).isTrue();
        assertThat(town.as(town.head).ask(new FindObligation(lack.obligation()))).isEqualTo(lack);
    }

    @Test
    void nothing_outside_the_scope_exists() {
        assertThat(list(town.stranger(), null).rows())
                .extracting(row -> row.unit().name())
                .noneMatch(name -> name.startsWith("邻市"));
        assertThat(list(town.as(town.head), null).rows())
                .extracting(row -> row.unit().name())
                .containsOnly("邻市一中");
        assertThat(town.stranger().refusal(new FindObligation(town.toFile)).rule())
                .isEqualTo("NotFound");
        assertThat(town.as(town.head).refusal(new ListTargetObligations(town.old)).status())
                .isEqualTo(404);
        assertThat(town.as(town.head).refusal(new CountObligations(town.otherSchool)).status())
                .isEqualTo(404);
        assertThat(
                        town.stranger()
                                .refusal(
                                        new ListObligations(
                                                town.school, null, null, null, null, FIRST))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void only_the_last_day_can_be_sorted_by() {
        assertThat(
                        town.as(town.admin)
                                .refusal(
                                        new ListObligations(
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                new Paging(1, 20, "rule")))
                                .rule())
                .isEqualTo("SortFieldIsOffered");
    }
}
