package org.zelian.registry.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.query.testing.InspectedCity;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.history.HistoryEntry.Change;
import org.zelian.registry.views.inspection.InspectedTarget;
import org.zelian.registry.views.inspection.InspectionDetail;
import org.zelian.registry.views.inspection.InspectionQuery.FindInspection;
import org.zelian.registry.views.inspection.InspectionQuery.ListInspections;
import org.zelian.registry.views.inspection.InspectionQuery.ListTargetInspections;
import org.zelian.registry.views.inspection.InspectionQuery.ShowInspectionHistory;
import org.zelian.registry.views.inspection.InspectionRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class InspectionQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private final InspectedCity city = InspectedCity.once();

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    private static Moment on(String day, long position) {
        return new Moment(LocalDate.parse(day), Long.toString(position), null, null);
    }

    private InspectionDetail self(Moment moment) {
        return city.as(city.head).at(moment).ask(new FindInspection(city.self));
    }

    @Test
    void an_inspection_is_shown_with_its_systems_and_its_paper() {
        InspectionDetail detail = city.as(city.head).ask(new FindInspection(city.police));

        assertThat(detail.inspection().record().kind()).isEqualTo(InspectionKind.POLICE);
        assertThat(detail.inspection().record().record()).isEqualTo(Samples.SCAN);
        assertThat(detail.inspection().endedOn()).isEqualTo("2026-05-10");
        assertThat(detail.inspection().version()).isEqualTo(1);
        assertThat(detail.inspection().entry()).isZero();
        assertThat(detail.unit().unit()).isEqualTo(city.school);
        assertThat(detail.path()).hasSize(3);
        assertThat(detail.targets()).containsExactly(new InspectedTarget(city.learning, "检验学习系统"));
        assertThat(Objects.requireNonNull(detail.recorded().basis().document()).number())
                .isEqualTo("检公监〔2026〕7号");
    }

    @Test
    void past_knowledge_has_what_was_recorded_first() {
        InspectionDetail then = self(on("2026-04-12", city.inspectionCorrected - 1));

        assertThat(then.inspection().record().upToLevel()).isTrue();
        assertThat(then.targets()).hasSize(3);
        assertThat(self(on("2026-04-12")).inspection().record().upToLevel()).isFalse();
        assertThat(self(on("2026-04-12")).inspection().entry()).isEqualTo(1);
        assertThat(self(on("2026-04-12")).targets()).hasSize(2);
        assertThat(
                        city.as(city.head)
                                .at(on("2026-04-11"))
                                .refusal(new FindInspection(city.self))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_system_that_left_the_askers_scope_has_no_name_there() {
        assertThat(self(on("2026-05-14")).targets())
                .contains(new InspectedTarget(city.shop, "检验小卖部系统"));
        assertThat(self(on("2026-05-15")).targets()).contains(new InspectedTarget(city.shop, null));
        assertThat(city.as(city.cityAdmin).ask(new FindInspection(city.self)).targets())
                .contains(new InspectedTarget(city.shop, "检验小卖部系统"));
    }

    @Test
    void an_inspection_exists_where_its_unit_does() {
        assertThat(city.as(city.otherHead).refusal(new FindInspection(city.self)).status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).refusal(new ShowInspectionHistory(city.self)).status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.otherHead)
                                .refusal(new ListTargetInspections(city.learning))
                                .status())
                .isEqualTo(404);
        assertThat(city.as(city.otherHead).ask(new ListTargetInspections(city.shop))).isEmpty();
        assertThat(
                        city.as(city.otherHead)
                                .ask(new ListInspections(null, null, null, null, null, null, FIRST))
                                .total())
                .isZero();
    }

    @Test
    void a_list_is_narrowed_by_every_filter() {
        assertThat(ids(null, null, null, null)).containsExactly(city.police, city.self);
        assertThat(ids("7号", null, null, null)).containsExactly(city.police);
        assertThat(ids("jianyanxuexi", null, null, null)).containsExactly(city.police, city.self);
        assertThat(ids("jianyantushu", null, null, null)).isEmpty();
        assertThat(ids(null, InspectionKind.SELF, null, null)).containsExactly(city.self);
        assertThat(ids(null, null, true, null)).containsExactly(city.police);
        assertThat(ids(null, null, null, 2025)).isEmpty();
        assertThat(ids(null, InspectionKind.SELF, false, 2026)).containsExactly(city.self);
    }

    private List<InspectionId> ids(
            @Nullable String text,
            @Nullable InspectionKind kind,
            @Nullable Boolean upToLevel,
            @Nullable Integer year) {
        Page<InspectionRow> page =
                city.as(city.cityAdmin)
                        .ask(
                                new ListInspections(
                                        city.bureau, null, text, kind, upToLevel, year, FIRST));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(InspectionRow::inspection).toList();
    }

    @Test
    void a_list_is_that_of_a_target_and_in_the_order_asked_for() {
        assertThat(
                        city.as(city.cityAdmin)
                                .ask(
                                        new ListInspections(
                                                null, city.shop, null, null, null, null, FIRST))
                                .rows())
                .extracting(InspectionRow::inspection)
                .containsExactly(city.self);
        assertThat(
                        city.as(city.head)
                                .ask(
                                        new ListInspections(
                                                city.school,
                                                city.learning,
                                                null,
                                                null,
                                                null,
                                                null,
                                                new Paging(1, 20, "endedOn")))
                                .rows())
                .extracting(InspectionRow::inspection)
                .containsExactly(city.self, city.police);
        assertThat(city.as(city.head).ask(new ListTargetInspections(city.learning)))
                .extracting(InspectionRow::document)
                .containsExactly("检公监〔2026〕7号", null);
    }

    @Test
    void the_timeline_names_the_systems() {
        List<HistoryEntry> timeline =
                city.as(city.cityAdmin).ask(new ShowInspectionHistory(city.self));

        assertThat(timeline)
                .extracting(entry -> entry.trace().eventName())
                .containsExactly("inspection.corrected", "inspection.recorded");
        assertThat(timeline.getFirst().changes())
                .extracting(Change::field)
                .containsExactly("targets", "upToLevel");
        Change targets = timeline.getFirst().changes().getFirst();
        assertThat(Objects.requireNonNull(targets.before())).contains("检验学习系统", "检验图书新系统");
        assertThat(Objects.requireNonNull(targets.after()))
                .contains("检验学习系统", "检验小卖部系统")
                .doesNotContain("图书");
    }
}
