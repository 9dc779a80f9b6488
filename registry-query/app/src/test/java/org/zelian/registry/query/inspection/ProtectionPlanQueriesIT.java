package org.zelian.registry.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.testing.InspectedCity;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry.Change;
import org.zelian.registry.views.inspection.ProtectionPlanDetail;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.FindProtectionPlan;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ListProtectionPlans;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ListTargetPlans;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ShowProtectionPlanHistory;
import org.zelian.registry.views.inspection.ProtectionPlanRow;

import java.time.LocalDate;
import java.util.List;

class ProtectionPlanQueriesIT {

    private final InspectedCity city = InspectedCity.once();

    @Test
    void a_plan_is_shown_with_its_file_and_the_receipt() {
        ProtectionPlanDetail detail = city.as(city.head).ask(new FindProtectionPlan(city.plan));

        assertThat(detail.plan().plan().year()).isEqualTo(2026);
        assertThat(detail.plan().plan().receipt()).isEqualTo(Samples.SCAN);
        assertThat(detail.plan().filedOn()).isEqualTo("2026-05-20");
        assertThat(detail.plan().version()).isEqualTo(1);
        assertThat(detail.targetName()).isEqualTo("检验学习系统");
        assertThat(detail.operator().unit()).isEqualTo(city.school);
        assertThat(detail.recorded().eventName()).isEqualTo("protectionplan.filed");
    }

    @Test
    void a_plan_exists_where_its_target_does_and_from_the_day_it_was_filed() {
        Moment before = new Moment(LocalDate.parse("2026-05-19"), null, null, null);

        assertThat(
                        city.as(city.head)
                                .at(before)
                                .refusal(new FindProtectionPlan(city.plan))
                                .status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new FindProtectionPlan(city.plan)).status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.otherHead)
                                .refusal(new ShowProtectionPlanHistory(city.plan))
                                .status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new ListTargetPlans(city.learning)).status())
                .isEqualTo(404);
    }

    @Test
    void a_list_is_narrowed_by_unit_target_year_and_text() {
        assertThat(list(city.bureau, null, null, null))
                .extracting(ProtectionPlanRow::id)
                .containsExactly(city.plan, city.shopPlan);
        assertThat(list(city.bureau, null, null, 2026))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(city.plan))
                .satisfies(row -> assertThat(row.level()).isEqualTo(L3))
                .satisfies(row -> assertThat(row.plan()).isEqualTo(Samples.SCAN));
        assertThat(list(city.district, city.learning, "xuexi", 2026)).hasSize(1);
        assertThat(list(city.district, null, null, 2025)).isEmpty();
        assertThat(list(city.district, null, "tushu", null)).isEmpty();
        assertThat(list(city.district, city.library, null, null)).isEmpty();
        assertThat(list(city.otherDistrict, null, null, null))
                .extracting(ProtectionPlanRow::id)
                .containsExactly(city.shopPlan);
        assertThat(city.as(city.head).ask(new ListTargetPlans(city.learning))).hasSize(1);
    }

    private List<ProtectionPlanRow> list(
            UnitId within,
            @Nullable ProtectionTargetId target,
            @Nullable String text,
            @Nullable Integer year) {
        return city.as(city.cityAdmin)
                .ask(
                        new ListProtectionPlans(
                                within, target, text, year, new Paging(1, 20, "-year")))
                .rows();
    }

    @Test
    void the_timeline_tells_what_was_filed() {
        assertThat(
                        city.as(city.head)
                                .ask(new ShowProtectionPlanHistory(city.plan))
                                .getFirst()
                                .changes())
                .contains(
                        new Change("year", null, "2026"),
                        new Change("filedOn", null, "2026-05-20"));
    }
}
