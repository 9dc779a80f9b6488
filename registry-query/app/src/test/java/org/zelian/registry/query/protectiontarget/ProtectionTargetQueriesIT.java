package org.zelian.registry.query.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.Difference;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowResponsibility;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ShowTargetHistory;
import org.zelian.registry.views.protectiontarget.TargetDetail;
import org.zelian.registry.views.protectiontarget.TargetRow;
import org.zelian.registry.views.responsibility.ResponsibilityChain.Link;

import java.util.List;
import java.util.Objects;

class ProtectionTargetQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final City city = City.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    private static Moment on(String day, String asOf) {
        return new Moment(City.day(day), asOf, null, null);
    }

    @Test
    void a_system_is_shown_as_it_is_today() {
        TargetDetail detail = city.as(city.network).ask(new FindTarget(city.system));

        assertThat(detail.target().name()).isEqualTo("示例智慧教务平台");
        assertThat(detail.target().phase()).isEqualTo(LifePhase.ONLINE);
        assertThat(detail.target().version()).isEqualTo(6);
        assertThat(detail.path())
                .extracting(unit -> unit.name())
                .containsExactly("示例市教育局", "示例锦江区教育局", "示例智慧中学");
        assertThat(detail.sinceThen()).isEmpty();
    }

    @Test
    void a_late_entry_changes_what_is_known_now_of_a_past_day() {
        assertThat(phase(on("2025-06-05"))).isEqualTo(LifePhase.TRIAL);
    }

    @Test
    void a_late_entry_changes_nothing_of_what_was_known_then() {
        assertThat(phase(on("2025-06-05", "2025-06-05"))).isEqualTo(LifePhase.BUILDING);
    }

    @Test
    void a_corrected_day_is_seen_only_once_the_correction_was_recorded() {
        assertThat(phase(on("2025-03-25"))).isEqualTo(LifePhase.BUILDING);
        assertThat(phase(on("2025-03-25", Long.toString(city.corrected - 1))))
                .isEqualTo(LifePhase.PLANNED);
    }

    private LifePhase phase(Moment moment) {
        return city.as(city.network).at(moment).ask(new FindTarget(city.system)).target().phase();
    }

    @Test
    void a_past_day_is_shown_beside_what_changed_since() {
        TargetDetail detail =
                city.as(city.network).at(on("2025-06-05")).ask(new FindTarget(city.system));

        assertThat(detail.sinceThen())
                .contains(
                        new Difference("name", "示例教务系统", "示例智慧教务平台"),
                        new Difference("phase", "TRIAL", "ONLINE"));
        assertThat(detail.changesSince()).isEqualTo(2);
    }

    @Test
    void a_system_does_not_exist_before_it_was_registered() {
        assertThat(
                        city.as(city.network)
                                .at(on("2025-02-28"))
                                .refusal(new FindTarget(city.system))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_system_outside_the_scope_does_not_exist() {
        assertThat(city.as(city.network).refusal(new FindTarget(city.otherSystem)).rule())
                .isEqualTo("NotFound");
        assertThat(city.as(city.otherHead).refusal(new ShowResponsibility(city.system)).status())
                .isEqualTo(404);
        assertThat(city.as(city.operator).refusal(new ShowTargetHistory(city.system)).status())
                .isEqualTo(404);
    }

    @Test
    void a_list_shows_what_is_in_scope_with_who_was_responsible_that_day() {
        ListTargets all =
                new ListTargets(
                        null, null, null, null, null, null, null, null, null, null, null, FIRST);

        assertThat(city.as(city.districtAdmin).ask(all).rows())
                .extracting(TargetRow::target, ProtectionTargetQueriesIT::responsible)
                .containsExactly(tuple(city.system, "单样例"));
        assertThat(city.as(city.districtAdmin).at(on("2025-08-01")).ask(all).rows())
                .extracting(ProtectionTargetQueriesIT::responsible)
                .containsExactly("戊示例");
        assertThat(
                        city.as(city.cityAdmin)
                                .ask(
                                        new ListTargets(
                                                city.bureau,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                FIRST))
                                .total())
                .isEqualTo(2);
    }

    private static @Nullable String responsible(TargetRow row) {
        return row.responsible() == null ? null : row.responsible().name();
    }

    @Test
    void a_list_is_searched_by_initials_and_narrowed() {
        assertThat(list("zhjw", null)).hasSize(1);
        assertThat(list(null, LifePhase.ONLINE)).hasSize(1);
        assertThat(list("不存在", null)).isEmpty();
    }

    private List<TargetRow> list(@Nullable String text, @Nullable LifePhase phase) {
        return city.as(city.cityAdmin)
                .ask(
                        new ListTargets(
                                city.bureau,
                                null,
                                text,
                                null,
                                phase,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                FIRST))
                .rows();
    }

    @Test
    void pages_of_one_snapshot_belong_together() {
        ListTargets first =
                new ListTargets(
                        city.bureau,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Paging(1, 1, "-name"));
        ListTargets second =
                new ListTargets(
                        city.bureau,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Paging(2, 1, "-name"));
        Answer<Page<TargetRow>> one = city.as(city.cityAdmin).answer(first);
        Answer<Page<TargetRow>> other =
                city.as(city.cityAdmin)
                        .at(new Moment(null, null, null, one.position()))
                        .answer(second);

        assertThat(other.position()).isEqualTo(one.position());
        assertThat(one.body().rows().getFirst().target())
                .isNotEqualTo(other.body().rows().getFirst().target());
    }

    @Test
    void the_chain_leads_from_the_network_administrator_to_the_city() {
        List<Link> links =
                city.as(city.network)
                        .at(on("2025-09-10"))
                        .ask(new ShowResponsibility(city.system))
                        .links();

        assertThat(links)
                .extracting(Link::role, link -> link.holders().getFirst().person().name())
                .containsExactly(
                        tuple(Role.UNIT_IT, "己示例"),
                        tuple(Role.DIRECT_RESPONSIBLE, "戊示例"),
                        tuple(Role.FIRST_RESPONSIBLE, "丁示例"),
                        tuple(Role.DISTRICT_ADMIN, "乙示例"),
                        tuple(Role.CITY_ADMIN, "甲示例"));
    }

    @Test
    void a_gap_in_the_chain_is_a_link_too() {
        List<Link> links =
                city.as(city.otherHead).ask(new ShowResponsibility(city.otherSystem)).links();

        assertThat(links.get(1).role()).isEqualTo(Role.DIRECT_RESPONSIBLE);
        assertThat(links.get(1).holders()).isEmpty();
        assertThat(links.get(1).vacantSince()).isNull();
    }

    @Test
    void the_timeline_tells_each_change_in_full_newest_first() {
        List<HistoryEntry> timeline = city.as(city.network).ask(new ShowTargetHistory(city.system));

        assertThat(timeline).hasSize(6);
        assertThat(timeline.getFirst().trace().eventName()).isEqualTo("protectiontarget.putonline");
        HistoryEntry correction = timeline.get(1);
        assertThat(correction.corrects()).isEqualTo(1);
        assertThat(correction.trace().late()).isTrue();
        assertThat(Objects.requireNonNull(correction.trace().actor()).name()).isEqualTo("己示例");
        assertThat(timeline.get(4).correctedBy()).isEqualTo(4L);
        assertThat(timeline.get(2).changes())
                .containsExactly(new HistoryEntry.Change("name", "示例教务系统", "示例智慧教务平台"));
    }
}
