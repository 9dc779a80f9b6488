package org.zelian.registry.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.testing.InspectedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.history.HistoryEntry.Change;
import org.zelian.registry.views.home.HomeQuery.ShowHome;
import org.zelian.registry.views.home.HomeView.RecentChange;
import org.zelian.registry.views.protectiontarget.ExaminedView;
import org.zelian.registry.views.protectiontarget.ExaminedView.LastInspection;
import org.zelian.registry.views.protectiontarget.ExaminedView.YearsPlan;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowTargetHistory;

import java.time.LocalDate;
import java.util.List;

/** What inspections and plans come to on their target's page. */
class ExaminedTargetIT {

    private static final LocalDate SELF = LocalDate.parse("2026-04-12");

    private final InspectedCity city = InspectedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private static Moment on(String day, long position) {
        return new Moment(LocalDate.parse(day), Long.toString(position), null, null);
    }

    private ExaminedView examined(PersonId asker, ProtectionTargetId target, Moment moment) {
        return city.as(asker).at(moment).ask(new FindTarget(target)).examined();
    }

    @Test
    void a_target_shows_its_last_inspections_and_the_plan_of_the_year() {
        assertThat(examined(city.head, city.learning, on("2026-06-30")))
                .isEqualTo(
                        new ExaminedView(
                                new LastInspection(city.self, SELF, false),
                                new LastInspection(
                                        city.police, LocalDate.parse("2026-05-10"), true),
                                null,
                                new YearsPlan(city.plan, 2026, LocalDate.parse("2026-05-20"))));
    }

    @Test
    void a_past_day_has_what_had_been_looked_at_by_then_as_it_was_known_then() {
        assertThat(examined(city.head, city.learning, on("2026-05-09")))
                .isEqualTo(
                        new ExaminedView(
                                new LastInspection(city.self, SELF, false), null, null, null));
        assertThat(
                        examined(
                                city.head,
                                city.learning,
                                on("2026-05-09", city.inspectionCorrected - 1)))
                .isEqualTo(
                        new ExaminedView(
                                new LastInspection(city.self, SELF, true), null, null, null));
        assertThat(examined(city.head, city.learning, on("2026-04-11")))
                .isEqualTo(new ExaminedView(null, null, null, null));
    }

    @Test
    void a_plan_of_another_year_is_not_this_years() {
        assertThat(examined(city.head, city.shop, on("2026-05-14")).plan()).isNull();
    }

    @Test
    void the_successor_knows_that_its_predecessor_looked_and_cannot_open_it() {
        assertThat(examined(city.otherHead, city.shop, on("2026-06-30")).self())
                .isEqualTo(new LastInspection(null, SELF, false));
        assertThat(examined(city.cityAdmin, city.shop, on("2026-06-30")).self())
                .isEqualTo(new LastInspection(city.self, SELF, false));
    }

    @Test
    void a_correction_that_leaves_a_system_out_takes_the_inspection_from_it() {
        assertThat(examined(city.head, city.library, on("2026-06-30")).self()).isNull();
        assertThat(
                        examined(
                                        city.head,
                                        city.library,
                                        on("2026-06-30", city.inspectionCorrected - 1))
                                .self())
                .isEqualTo(new LastInspection(city.self, SELF, true));
    }

    @Test
    void the_timeline_tells_inspections_and_plans() {
        List<HistoryEntry> timeline = city.as(city.head).ask(new ShowTargetHistory(city.learning));

        assertThat(timeline)
                .extracting(entry -> entry.trace().eventName())
                .startsWith(
                        "protectionplan.filed",
                        "inspection.recorded",
                        "inspection.corrected",
                        "inspection.recorded");
        assertThat(timeline.getFirst().changes())
                .containsExactly(new Change("regions.plans", null, "2026/2026-05-20"));
        assertThat(timeline.get(2).changes())
                .containsExactly(
                        new Change(
                                "regions.inspections",
                                "SELF/2026-04-12/true",
                                "SELF/2026-04-12/false"));
    }

    @Test
    void recent_changes_call_plans_by_their_target_and_inspections_by_their_unit() {
        assertThat(city.as(city.head).ask(new ShowHome()).recent())
                .extracting(RecentChange::feature, RecentChange::subject, RecentChange::label)
                .contains(
                        tuple("protectionplan", city.plan.value(), "检验学习系统"),
                        tuple("inspection", city.police.value(), "检验第一中学"),
                        tuple("inspection", city.self.value(), "检验第一中学"));
    }
}
