package org.zelian.registry.query.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitDetail.FormerName;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitQuery.FindUnit;
import org.zelian.registry.views.unit.UnitQuery.ListUnits;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitHistory;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitTree;
import org.zelian.registry.views.unit.UnitRow;

import java.util.List;

class UnitQueriesIT {

    private static final ShowUnitTree TREE = new ShowUnitTree(false);
    private static final Paging FIRST = new Paging(1, 20, null);
    private final City city = City.once();

    private static Moment on(String day) {
        return new Moment(City.day(day), null, null, null);
    }

    @Test
    void the_tree_begins_at_the_topmost_unit_in_scope() {
        List<UnitNode> tree = city.as(city.districtAdmin).ask(TREE);

        assertThat(tree).extracting(UnitNode::name).containsExactly("示例锦江区教育局", "示例智慧中学");
        assertThat(tree.getFirst().superior()).isNull();
        assertThat(tree.getLast().superior()).isEqualTo(city.firstDistrict);
        assertThat(tree.getLast().targets()).isEqualTo(1);
        assertThat(tree.getFirst().pinyin()).contains("jinjiangqu").contains("jjq");
    }

    @Test
    void a_unit_that_moved_is_in_both_districts_on_a_day_before() {
        assertThat(city.as(city.districtAdmin).at(on("2025-06-01")).ask(TREE))
                .extracting(UnitNode::unit)
                .contains(city.kindergarten);
        assertThat(city.as(city.otherDistrictAdmin).at(on("2025-06-01")).ask(TREE))
                .extracting(UnitNode::unit)
                .contains(city.kindergarten);
        assertThat(city.as(city.districtAdmin).refusal(new FindUnit(city.kindergarten)).status())
                .isEqualTo(404);
    }

    @Test
    void somebody_of_a_unit_sees_that_unit_only() {
        assertThat(city.as(city.head).ask(TREE))
                .extracting(UnitNode::unit)
                .containsExactly(city.school);
        assertThat(city.as(city.head).refusal(new FindUnit(city.firstDistrict)).rule())
                .isEqualTo("NotFound");
    }

    @Test
    void the_operator_of_the_platform_sees_no_unit() {
        assertThat(city.as(city.operator).ask(TREE)).isEmpty();
        assertThat(list(new ListUnits(null, null, null, true, FIRST), city.operator).total())
                .isZero();
    }

    @Test
    void a_unit_keeps_its_former_names() {
        UnitDetail detail = city.as(city.head).ask(new FindUnit(city.school));

        assertThat(detail.formerNames())
                .containsExactly(
                        new FormerName("示例第九中学", City.day("2025-01-02"), City.day("2025-10-31")));
        assertThat(detail.unit().version()).isEqualTo(2);
        assertThat(detail.path()).hasSize(3);
        assertThat(detail.targets()).isEqualTo(1);
    }

    @Test
    void a_past_day_knows_the_name_of_that_day() {
        UnitDetail detail = city.as(city.head).at(on("2025-06-01")).ask(new FindUnit(city.school));

        assertThat(detail.unit().name()).isEqualTo("示例第九中学");
        assertThat(detail.formerNames()).isEmpty();
    }

    @Test
    void units_are_found_by_pinyin_and_counted() {
        Page<UnitRow> found = list(new ListUnits(null, "zhzx", null, false, FIRST), city.cityAdmin);

        assertThat(found.rows())
                .filteredOn(row -> row.unit().unit().equals(city.school))
                .singleElement()
                .satisfies(row -> assertThat(row.targets()).isEqualTo(1))
                .satisfies(row -> assertThat(row.people()).isEqualTo(5));
    }

    @Test
    void a_list_within_a_unit_out_of_scope_is_not_found() {
        assertThat(
                        city.as(city.districtAdmin)
                                .refusal(
                                        new ListUnits(
                                                city.secondDistrict, null, null, false, FIRST))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void an_order_that_is_not_offered_is_refused_by_name() {
        assertThat(
                        city.as(city.head)
                                .refusal(
                                        new ListUnits(
                                                null, null, null, false, new Paging(1, 20, "no")))
                                .rule())
                .isEqualTo("SortFieldIsOffered");
    }

    @Test
    void the_timeline_tells_the_move_by_the_names_of_the_units() {
        List<HistoryEntry> timeline =
                city.as(city.otherDistrictAdmin).ask(new ShowUnitHistory(city.kindergarten));

        assertThat(timeline.getFirst().changes())
                .contains(new HistoryEntry.Change("superior", "示例锦江区教育局", "示例青羊区教育局"));
        assertThat(timeline.getFirst().trace().late()).isTrue();
    }

    private Page<UnitRow> list(ListUnits query, PersonId who) {
        return city.as(who).ask(query);
    }
}
