package org.zelian.registry.query.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.query.tree.UnitTree;
import org.zelian.registry.views.unit.UnitView.Standing;

import java.util.List;

class ScopeTest {

    private static final UnitId CITY = new UnitId("unit-00000001");
    private static final UnitId FIRST = new UnitId("unit-00000002");
    private static final UnitId SECOND = new UnitId("unit-00000003");
    private static final UnitId SCHOOL = new UnitId("unit-00000004");

    private final UnitTree then = tree(FIRST);
    private final UnitTree now = tree(SECOND);

    private static UnitTree tree(UnitId aboveSchool) {
        return new UnitTree(
                List.of(
                        unit(CITY, null),
                        unit(FIRST, CITY),
                        unit(SECOND, CITY),
                        unit(SCHOOL, aboveSchool)));
    }

    private static TreeUnit unit(UnitId id, @Nullable UnitId superior) {
        return new TreeUnit(
                id, superior, "", UnitKind.DISTRICT_BUREAU, Standing.ACTIVE, id.value(), "");
    }

    private Scope scope(Role role, UnitId unit) {
        Post post = new Post(new AppointmentId("appointment-00000001"), role, unit);
        return Scope.of(List.of(post), now, then);
    }

    @Test
    void a_bureau_reaches_what_stood_under_it_then_and_what_stands_under_it_now() {
        assertThat(scope(Role.DISTRICT_ADMIN, FIRST).units()).containsOnly(FIRST, SCHOOL);
        assertThat(scope(Role.DISTRICT_ADMIN, SECOND).units()).containsOnly(SECOND, SCHOOL);
    }

    @Test
    void a_post_of_a_unit_reaches_that_unit() {
        assertThat(scope(Role.UNIT_IT, FIRST).units()).containsOnly(FIRST);
    }

    @Test
    void the_operator_of_the_platform_reaches_nothing() {
        Scope nothing = scope(Role.PLATFORM_OPERATOR, CITY);

        assertThat(nothing.units()).isEmpty();
        assertThat(nothing.whole()).isFalse();
    }

    @Test
    void the_city_reaches_the_whole() {
        assertThat(scope(Role.AUDITOR, CITY).whole()).isTrue();
        assertThat(scope(Role.AUDITOR, FIRST).whole()).isFalse();
    }

    @Test
    void whoever_holds_nothing_reaches_nothing() {
        assertThat(Scope.of(List.of(), now, then).units()).isEmpty();
    }
}
