package org.zelian.registry.query.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.unit.UnitView.Standing;

import java.util.List;

class UnitTreeTest {

    private static final UnitId CITY = new UnitId("unit-00000001");
    private static final UnitId DISTRICT = new UnitId("unit-00000002");
    private static final UnitId SCHOOL = new UnitId("unit-00000003");
    private static final UnitId DIRECT_SCHOOL = new UnitId("unit-00000004");

    private final UnitTree tree =
            new UnitTree(
                    List.of(
                            unit(SCHOOL, DISTRICT, "c", UnitKind.PRIMARY_SCHOOL),
                            unit(DIRECT_SCHOOL, CITY, "a", UnitKind.PRIMARY_SCHOOL),
                            unit(DISTRICT, CITY, "b", UnitKind.DISTRICT_BUREAU),
                            unit(CITY, null, "d", UnitKind.CITY_BUREAU)));

    private static TreeUnit unit(
            UnitId id, @Nullable UnitId superior, String sortKey, UnitKind kind) {
        return new TreeUnit(id, superior, sortKey, kind, Standing.ACTIVE, sortKey, sortKey);
    }

    @Test
    void bureaus_come_before_schools_and_units_below_their_superior() {
        assertThat(tree.units())
                .extracting(TreeUnit::unit)
                .containsExactly(CITY, DISTRICT, SCHOOL, DIRECT_SCHOOL);
    }

    @Test
    void a_subtree_begins_with_the_unit_itself() {
        assertThat(tree.subtree(DISTRICT)).containsExactly(DISTRICT, SCHOOL);
        assertThat(tree.subtree(new UnitId("unit-00000009"))).isEmpty();
    }

    @Test
    void a_path_leads_from_the_topmost_down() {
        assertThat(tree.path(SCHOOL))
                .extracting(TreeUnit::unit)
                .containsExactly(CITY, DISTRICT, SCHOOL);
    }

    @Test
    void units_that_stand_under_each_other_do_not_hang_the_tree() {
        UnitTree circle =
                new UnitTree(
                        List.of(
                                unit(CITY, DISTRICT, "a", UnitKind.DISTRICT_BUREAU),
                                unit(DISTRICT, CITY, "b", UnitKind.DISTRICT_BUREAU)));

        assertThat(circle.subtree(CITY)).containsExactly(CITY, DISTRICT);
        assertThat(circle.path(CITY)).hasSize(2);
    }
}
