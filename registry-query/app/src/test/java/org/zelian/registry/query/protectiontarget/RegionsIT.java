package org.zelian.registry.query.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.Difference;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.home.HomeQuery.Search;
import org.zelian.registry.views.home.HomeQuery.ShowHome;
import org.zelian.registry.views.home.SearchHit;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowTargetHistory;
import org.zelian.registry.views.protectiontarget.Regions;
import org.zelian.registry.views.protectiontarget.TargetDetail;
import org.zelian.registry.views.protectiontarget.TargetRow;

import java.time.LocalDate;
import java.util.List;

/** A target's grading and filing, on both clocks. */
class RegionsIT {

    private final GradedCity city = GradedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private static Moment on(String day, long position) {
        return new Moment(LocalDate.parse(day), Long.toString(position), null, null);
    }

    private Regions portal(Moment moment) {
        return city.as(city.head).at(moment).ask(new FindTarget(city.portal)).regions();
    }

    @Test
    void a_target_shows_its_level_the_version_under_way_and_its_certificate() {
        Regions now = portal(on("2026-06-30"));

        assertThat(now.level()).isEqualTo(L2);
        assertThat(now.grading()).isEqualTo(city.portalRegrade);
        assertThat(now.gradingPhase()).isEqualTo(GradingPhase.DRAFT);
        assertThat(now.gradingSince()).isEqualTo("2026-04-01");
        assertThat(now.changed()).isTrue();
        assertThat(now.filing()).isEqualTo(city.portalFiling);
        assertThat(now.filingPhase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(now.filingSince()).isEqualTo("2026-02-02");
        assertThat(now.validUntil()).isEqualTo("2031-02-01");
    }

    @Test
    void a_past_day_and_past_knowledge_have_their_own() {
        assertThat(portal(on("2026-01-14")).level()).isNull();
        assertThat(portal(on("2026-01-15")).level()).isEqualTo(L2);
        assertThat(portal(on("2026-01-15", city.approval - 1)).level()).isNull();
        assertThat(portal(on("2026-03-05", city.described - 1)).changed()).isFalse();
        assertThat(portal(on("2026-03-05", city.fiveYears - 1)).validUntil())
                .isEqualTo("2029-02-01");
        assertThat(portal(on("2026-01-19")).filingPhase()).isEqualTo(FilingPhase.SUBMITTED);
    }

    @Test
    void a_grading_dated_before_its_target_counts_from_the_target_on() {
        Moment accepted = on("2026-02-12");
        assertThat(
                        city.as(city.head)
                                .at(on("2026-01-31"))
                                .refusal(new FindTarget(city.records))
                                .status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.head)
                                .at(accepted)
                                .ask(new FindTarget(city.records))
                                .regions()
                                .level())
                .isEqualTo(L3);
    }

    @Test
    void a_list_is_narrowed_by_every_region() {
        assertThat(list(L2, null, null, null, null)).containsExactly(city.portal.value());
        assertThat(list(L1, null, null, null, null)).containsExactly(city.office.value());
        assertThat(list(null, false, null, null, null))
                .containsExactlyInAnyOrder(city.otherPortal.value(), city.canteen.value());
        assertThat(list(null, null, GradingPhase.AUTHORITY_REVIEW, null, null))
                .containsExactly(city.otherPortal.value());
        assertThat(list(null, null, null, FilingPhase.CERTIFIED, null))
                .containsExactlyInAnyOrder(city.portal.value(), city.records.value());
        assertThat(list(L3, true, GradingPhase.FINAL, FilingPhase.CERTIFIED, true))
                .containsExactly(city.records.value());
        assertThat(list(L1, null, null, null, true)).isEmpty();
    }

    private List<String> list(
            @Nullable SecurityProtectionLevel level,
            @Nullable Boolean graded,
            @Nullable GradingPhase grading,
            @Nullable FilingPhase filing,
            @Nullable Boolean filed) {
        return city
                .as(city.cityAdmin)
                .ask(
                        new ListTargets(
                                city.bureau,
                                null,
                                null,
                                null,
                                null,
                                level,
                                graded,
                                grading,
                                filing,
                                filed,
                                null,
                                new Paging(1, 20, null)))
                .rows()
                .stream()
                .map(TargetRow::target)
                .map(target -> target.value())
                .toList();
    }

    @Test
    void exactly_a_unit_leaves_out_what_stands_under_it() {
        ListTargets exactly =
                new ListTargets(
                        city.bureau,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Paging(1, 20, null));

        assertThat(city.as(city.cityAdmin).ask(exactly).total()).isZero();
        assertThat(city.as(city.head).refusal(exactly).status()).isEqualTo(404);
    }

    @Test
    void the_timeline_tells_levels_and_phases_and_nothing_else_of_other_streams() {
        List<HistoryEntry> timeline = city.as(city.head).ask(new ShowTargetHistory(city.portal));

        assertThat(timeline)
                .extracting(entry -> entry.trace().eventName())
                .contains("grading.approved", "filing.certified", "protectiontarget.described")
                .doesNotContain("grading.expertopinionrecorded", "filing.drafted");
        HistoryEntry approved = entry(timeline, "grading.approved");
        assertThat(approved.changes())
                .containsExactly(
                        new HistoryEntry.Change(
                                "regions.gradingPhase", "AUTHORITY_REVIEW", "APPROVED"),
                        new HistoryEntry.Change("regions.levels", null, "S2A2G2"));
        assertThat(entry(timeline, "protectiontarget.described").changes())
                .containsExactly(new HistoryEntry.Change("name", "样本门户网站", "样本新门户"));
    }

    private static HistoryEntry entry(List<HistoryEntry> timeline, String name) {
        return timeline.stream()
                .filter(entry -> entry.trace().eventName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_differs_since_a_past_day_speaks_of_levels_too() {
        TargetDetail then =
                city.as(city.head).at(on("2026-01-14")).ask(new FindTarget(city.portal));

        assertThat(then.sinceThen()).contains(new Difference("regions.levels", null, "S2A2G2"));
    }

    @Test
    void a_certificate_is_found_by_its_number_where_its_target_is_in_scope() {
        assertThat(city.as(city.head).ask(new Search("12345-00001")))
                .containsExactly(
                        new SearchHit(
                                "filing", city.portalFiling.value(), "51010012345-00001", "样本新门户"));
        assertThat(city.as(city.otherHead).ask(new Search("12345-00001"))).isEmpty();
    }

    @Test
    void recent_changes_name_what_is_of_a_target_by_its_target() {
        assertThat(recentAsKnown("2026-03-31"))
                .contains(tuple("grading", "样本学籍系统"), tuple("filing", "样本学籍系统"));
        assertThat(recentAsKnown("2026-04-30")).contains(tuple("evaluation", "样本新门户"));
    }

    private List<Tuple> recentAsKnown(String day) {
        return city
                .as(city.head)
                .at(new Moment(null, day, null, null))
                .ask(new ShowHome())
                .recent()
                .stream()
                .map(change -> tuple(change.feature(), change.label()))
                .toList();
    }
}
