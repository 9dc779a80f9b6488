package org.zelian.registry.query.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.OrderedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.home.HomeQuery.ShowHome;
import org.zelian.registry.views.protectiontarget.OpenOrders;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.FindTarget;
import org.zelian.registry.views.rectification.Closing;
import org.zelian.registry.views.rectification.RectificationCounts;
import org.zelian.registry.views.rectification.RectificationQuery.CountRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.ListRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.Narrowed;
import org.zelian.registry.views.rectification.RectificationRow;
import org.zelian.registry.views.statistics.RectificationComparison.OfUnit;
import org.zelian.registry.views.statistics.StatisticsQuery.CompareRectifications;

import java.time.LocalDate;
import java.util.List;

class RectificationListsIT {

    private final OrderedCity story = OrderedCity.once();
    private final Asker admin = story.as(story.city.cityAdmin);

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), null, null, null);
    }

    /** A filter under construction. */
    private record Asks(
            @Nullable UnitId within,
            @Nullable Boolean exactly,
            @Nullable ProtectionTargetId target,
            @Nullable Origin origin,
            @Nullable RectificationPhase phase,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            @Nullable LocalDate dueBefore,
            @Nullable Boolean extensionAsked,
            @Nullable Closing closed,
            @Nullable String text) {

        static final Asks ALL =
                new Asks(null, null, null, null, null, null, null, null, null, null, null);

        static Asks open(UnitId within, @Nullable Boolean exactly) {
            return new Asks(within, exactly, null, null, null, true, null, null, null, null, null);
        }

        static Asks overdue(@Nullable UnitId within, @Nullable Boolean exactly, boolean so) {
            return new Asks(within, exactly, null, null, null, null, so, null, null, null, null);
        }

        static Asks closed(@Nullable UnitId within, @Nullable Boolean exactly, Closing how) {
            return new Asks(within, exactly, null, null, null, null, null, null, null, how, null);
        }

        static Asks about(ProtectionTargetId target) {
            return new Asks(null, null, target, null, null, null, null, null, null, null, null);
        }

        static Asks from(Origin origin) {
            return new Asks(null, null, null, origin, null, null, null, null, null, null, null);
        }

        static Asks in(RectificationPhase phase) {
            return new Asks(null, null, null, null, phase, null, null, null, null, null, null);
        }

        static Asks dueBefore(String day) {
            return new Asks(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    LocalDate.parse(day),
                    null,
                    null,
                    null);
        }

        static Asks waiting() {
            return new Asks(null, null, null, null, null, null, null, null, true, null, null);
        }

        static Asks named(String text) {
            return new Asks(null, null, null, null, null, null, null, null, null, null, text);
        }

        Narrowed narrowed() {
            return new Narrowed(
                    within,
                    exactly,
                    target,
                    origin,
                    phase,
                    open,
                    overdue,
                    dueBefore,
                    extensionAsked,
                    closed,
                    text);
        }
    }

    private static List<RectificationRow> listed(Asker asker, Asks asks, @Nullable String sort) {
        return asker.ask(new ListRectifications(asks.narrowed(), new Paging(1, 20, sort))).rows();
    }

    private List<RectificationId> found(Asks asks) {
        return listed(admin, asks, null).stream().map(RectificationRow::rectification).toList();
    }

    private long total(Asker asker, Asks asks) {
        return asker.ask(new ListRectifications(asks.narrowed(), new Paging(1, 1, null))).total();
    }

    @Test
    void what_is_due_first_comes_first() {
        assertThat(found(Asks.ALL))
                .containsExactly(story.late, story.inTime, story.police, story.own, story.stays);
        assertThat(listed(admin, Asks.ALL, "-ordered"))
                .extracting(RectificationRow::rectification)
                .containsExactly(story.own, story.police, story.inTime, story.late, story.stays);
        assertThat(listed(admin, Asks.ALL, "phase")).hasSize(5);
    }

    @Test
    void the_list_is_narrowed_by_each_thing_that_can_be_asked() {
        assertThat(found(Asks.about(story.city.records))).containsExactly(story.inTime, story.own);
        assertThat(found(Asks.from(Origin.POLICE))).containsExactly(story.police);
        assertThat(found(Asks.in(RectificationPhase.ACKNOWLEDGED))).containsExactly(story.police);
        assertThat(found(Asks.open(story.city.bureau, null)))
                .containsExactly(story.police, story.own, story.stays);
        assertThat(found(Asks.open(story.city.bureau, true))).isEmpty();
        assertThat(found(Asks.open(story.city.otherDistrict, null))).containsExactly(story.police);
        assertThat(found(Asks.overdue(null, null, true))).containsExactly(story.police);
        assertThat(found(Asks.overdue(null, null, false)))
                .containsExactly(story.late, story.inTime, story.own, story.stays);
        assertThat(found(Asks.dueBefore("2026-08-01"))).containsExactly(story.police, story.own);
        assertThat(found(Asks.dueBefore("2026-07-31"))).containsExactly(story.police);
        assertThat(found(Asks.waiting())).containsExactly(story.police);
        assertThat(found(Asks.closed(null, null, Closing.ON_TIME))).containsExactly(story.inTime);
        assertThat(found(Asks.closed(null, null, Closing.LATE))).containsExactly(story.late);
    }

    @Test
    void a_text_finds_subjects_numbers_of_papers_and_units() {
        assertThat(found(Asks.named("弱口令"))).containsExactly(story.police);
        assertThat(found(Asks.named("ruokouling"))).containsExactly(story.police);
        assertThat(found(Asks.named("样教〔2026〕"))).containsExactly(story.inTime);
        assertThat(found(Asks.named("样本第二小学"))).containsExactly(story.late, story.police);
        assertThat(found(Asks.named("没有这样的事"))).isEmpty();
    }

    @Test
    void overdue_is_judged_on_the_day_asked_about() {
        assertThat(listed(admin.at(on("2026-05-31")), Asks.overdue(null, null, true), null))
                .isEmpty();
        assertThat(listed(admin.at(on("2026-06-01")), Asks.overdue(null, null, true), null))
                .extracting(RectificationRow::rectification, RectificationRow::overdueDays)
                .containsExactly(tuple(story.police, 1L));
        assertThat(listed(admin.at(on("2026-05-03")), Asks.overdue(null, null, true), null))
                .extracting(RectificationRow::rectification, RectificationRow::overdueDays)
                .containsExactly(tuple(story.late, 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-05-12", "2026-05-03", "2026-01-10"})
    void each_number_is_the_total_of_the_list_under_the_same_filter(String day) {
        Asker then = admin.at(on(day));
        for (UnitId within : new UnitId[] {story.city.bureau, story.city.otherDistrict}) {
            RectificationCounts counts = then.ask(new CountRectifications(within));
            assertThat(counts.open()).isEqualTo(total(then, Asks.open(within, null)));
            assertThat(counts.overdue()).isEqualTo(total(then, Asks.overdue(within, null, true)));
            List<OfUnit> units = then.ask(new CompareRectifications(within)).units();
            assertThat(units).hasSizeGreaterThan(1);
            for (OfUnit row : units) {
                UnitId unit = row.unit().unit();
                Boolean exactly = row.exactly();
                assertThat(row.open()).isEqualTo(total(then, Asks.open(unit, exactly)));
                assertThat(row.overdue()).isEqualTo(total(then, Asks.overdue(unit, exactly, true)));
                assertThat(row.closedOnTime())
                        .isEqualTo(total(then, Asks.closed(unit, exactly, Closing.ON_TIME)));
                assertThat(row.closedLate())
                        .isEqualTo(total(then, Asks.closed(unit, exactly, Closing.LATE)));
            }
        }
    }

    @Test
    void districts_are_compared_by_what_is_open_overdue_and_closed_in_time() {
        assertThat(admin.ask(new CompareRectifications(story.city.bureau)).units())
                .extracting(
                        row -> row.unit().unit(),
                        OfUnit::open,
                        OfUnit::overdue,
                        OfUnit::closedOnTime,
                        OfUnit::closedLate,
                        OfUnit::longestOverdue,
                        OfUnit::meanDays)
                .containsExactly(
                        tuple(story.city.bureau, 0L, 0L, 0L, 0L, 0L, null),
                        tuple(story.city.district, 2L, 0L, 1L, 0L, 0L, 25L),
                        tuple(story.city.otherDistrict, 1L, 1L, 0L, 1L, 30L, 20L));
        RectificationCounts counts = admin.ask(new CountRectifications(null));
        assertThat(counts.longestOverdue()).isEqualTo(30);
        assertThat(counts.extensionAsked()).isEqualTo(1);
        assertThat(counts.phases().get(RectificationPhase.CLOSED)).isEqualTo(2);
        assertThat(counts.origins())
                .containsOnlyKeys(
                        Origin.POLICE, Origin.SELF_INSPECTION, Origin.AUTHORITY_INSPECTION);
    }

    @Test
    void a_target_tells_what_is_open_of_it() {
        Asker head = story.as(story.city.head);
        OpenOrders portal = orders(head, story.city.portal);
        OpenOrders then = orders(head.at(on("2026-05-01")), story.city.portal);

        assertThat(portal.open()).isEqualTo(1);
        assertThat(portal.overdue()).isZero();
        assertThat(portal.dueOn()).isEqualTo("2026-07-31");
        assertThat(portal.rectification()).isEqualTo(story.own);
        assertThat(then.rectification()).isEqualTo(story.inTime);
        assertThat(then.phase()).isEqualTo(RectificationPhase.IN_PROGRESS);
        assertThat(orders(story.as(story.city.otherHead), story.city.canteen).overdue())
                .isEqualTo(1);
    }

    @Test
    void an_order_stays_with_its_unit_when_the_system_is_handed_over() {
        Asker head = story.as(story.city.head);

        assertThat(orders(head.at(on("2026-02-19")), story.city.office).rectification())
                .isEqualTo(story.stays);
        assertThat(orders(story.as(story.city.otherHead), story.city.office))
                .isEqualTo(OpenOrders.NONE);
        assertThat(found(Asks.about(story.city.office))).containsExactly(story.stays);
        assertThat(listed(head, Asks.about(story.city.office), null))
                .singleElement()
                .satisfies(row -> assertThat(row.unit().unit()).isEqualTo(story.city.school));
    }

    private static OpenOrders orders(Asker asker, ProtectionTargetId target) {
        return asker.ask(new FindTarget(target)).regions().orders();
    }

    @Test
    void the_latest_changes_tell_orders_by_their_subject() {
        assertThat(story.as(story.city.head).ask(new ShowHome()).recent())
                .extracting(change -> change.feature(), change -> change.label())
                .contains(tuple("rectification", "样本自查整改（更正）"))
                .doesNotContain(tuple("rectification", "样本食堂系统弱口令"));
    }

    @Test
    void outside_the_scope_nothing_is_listed_or_counted() {
        Asker outsider = story.as(story.city.head);

        assertThat(listed(outsider, Asks.ALL, null))
                .extracting(RectificationRow::rectification)
                .containsExactly(story.inTime, story.own, story.stays);
        assertThat(outsider.ask(new CountRectifications(null)).open()).isEqualTo(2);
        assertThat(outsider.refusal(new CountRectifications(story.city.otherSchool)).status())
                .isEqualTo(404);
        assertThat(outsider.refusal(new CompareRectifications(story.city.otherSchool)).status())
                .isEqualTo(404);
        assertThat(
                        outsider.refusal(
                                        new ListRectifications(
                                                Asks.open(story.city.otherSchool, null).narrowed(),
                                                new Paging(1, 20, null)))
                                .status())
                .isEqualTo(404);
    }
}
