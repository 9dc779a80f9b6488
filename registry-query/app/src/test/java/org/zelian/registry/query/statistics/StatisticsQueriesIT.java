package org.zelian.registry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.obligation.ObligationQuery.ListObligations;
import org.zelian.registry.views.obligation.Standing;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListTargets;
import org.zelian.registry.views.statistics.StatisticsQuery.ShowStatistics;
import org.zelian.registry.views.statistics.StatisticsView;
import org.zelian.registry.views.statistics.StatisticsView.OfMonth;
import org.zelian.registry.views.statistics.StatisticsView.OfUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class StatisticsQueriesIT {

    private static final Paging FIRST = new Paging(1, 1, null);
    private final GradedCity city = GradedCity.once();

    private static Moment on(LocalDate day) {
        return new Moment(day, null, null, null);
    }

    /** A filter of the list of targets, as the page's links ask for it. */
    private record Listed(
            Asker who, LocalDate day, @Nullable UnitId within, @Nullable Boolean exactly) {

        long total() {
            return total(null, null, null, null, null, null);
        }

        long at(SecurityProtectionLevel level) {
            return total(null, level, null, null, null, null);
        }

        long graded(boolean graded) {
            return total(null, null, graded, null, null, null);
        }

        long in(LifePhase phase) {
            return total(phase, null, null, null, null, null);
        }

        long in(GradingPhase phase) {
            return total(null, null, null, phase, null, null);
        }

        long in(FilingPhase phase) {
            return total(null, null, null, null, phase, null);
        }

        /** Of level 2 and above. */
        long toFile(@Nullable Boolean filed) {
            return total(null, null, null, null, null, filed, true);
        }

        /** Of level 1, and of none yet. */
        long notToFile() {
            return total(null, null, null, null, null, null, false);
        }

        long overdue() {
            return who.at(on(day))
                    .ask(new ListObligations(within, exactly, null, Standing.OVERDUE, null, FIRST))
                    .total();
        }

        private long total(
                @Nullable LifePhase phase,
                @Nullable SecurityProtectionLevel level,
                @Nullable Boolean graded,
                @Nullable GradingPhase grading,
                @Nullable FilingPhase filing,
                @Nullable Boolean filed) {
            return total(phase, level, graded, grading, filing, filed, null);
        }

        private long total(
                @Nullable LifePhase phase,
                @Nullable SecurityProtectionLevel level,
                @Nullable Boolean graded,
                @Nullable GradingPhase grading,
                @Nullable FilingPhase filing,
                @Nullable Boolean filed,
                @Nullable Boolean toFile) {
            return who.at(on(day))
                    .ask(
                            new ListTargets(
                                    within, exactly, null, null, phase, level, graded, grading,
                                    filing, filed, toFile, FIRST))
                    .total();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-02-17", "2025-12-31"})
    void each_number_is_the_total_of_the_list_under_the_same_filter(String text) {
        LocalDate day = LocalDate.parse(text);
        Asker who = city.as(city.cityAdmin);
        for (UnitId within : new UnitId[] {null, city.district}) {
            StatisticsView shown = who.at(on(day)).ask(new ShowStatistics(within));
            Listed listed = new Listed(who, day, within, null);

            assertThat(shown.targets()).isEqualTo(listed.total());
            assertThat(shown.ungraded()).isEqualTo(listed.graded(false));
            for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
                assertThat(count(shown.levels(), level)).isEqualTo(listed.at(level));
            }
            for (LifePhase phase : LifePhase.values()) {
                assertThat(count(shown.life(), phase)).isEqualTo(listed.in(phase));
            }
            for (GradingPhase phase : GradingPhase.values()) {
                assertThat(count(shown.grading(), phase)).isEqualTo(listed.in(phase));
            }
            for (FilingPhase phase : FilingPhase.values()) {
                assertThat(count(shown.filing(), phase)).isEqualTo(listed.in(phase));
            }
            assertThat(shown.toFile()).isEqualTo(listed.toFile(null));
            assertThat(shown.filed()).isEqualTo(listed.toFile(true));
            shown.units().forEach(row -> agrees(row, who, day));
        }
    }

    private static void agrees(OfUnit row, Asker who, LocalDate day) {
        Listed listed = new Listed(who, day, row.unit().unit(), row.exactly());
        assertThat(row.targets()).isEqualTo(listed.total());
        assertThat(row.ungraded()).isEqualTo(listed.graded(false));
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            assertThat(count(row.levels(), level)).isEqualTo(listed.at(level));
        }
        assertThat(row.toFile()).isEqualTo(listed.toFile(null));
        assertThat(row.filed()).isEqualTo(listed.toFile(true));
        assertThat(row.toFile() - row.filed()).isEqualTo(listed.toFile(false));
        assertThat(row.targets() - row.toFile()).isEqualTo(listed.notToFile());
        assertThat(row.overdue()).isEqualTo(listed.overdue());
    }

    @Test
    void what_is_overdue_is_counted_by_unit_as_of_the_day() {
        Asker who = city.as(city.cityAdmin);
        LocalDate day = LocalDate.parse("2026-06-30");
        List<OfUnit> rows = who.at(on(day)).ask(new ShowStatistics(city.bureau)).units();

        assertThat(rows).extracting(OfUnit::overdue).anyMatch(count -> count > 0);
        assertThat(who.at(on(LocalDate.parse("2026-01-06"))).ask(new ShowStatistics(null)).units())
                .extracting(OfUnit::overdue)
                .containsOnly(0L);
    }

    private static <K> long count(Map<K, Long> counts, K key) {
        return counts.getOrDefault(key, 0L);
    }

    @Test
    void a_bureau_is_shown_itself_and_what_stands_directly_below_it() {
        StatisticsView shown = city.as(city.cityAdmin).ask(new ShowStatistics(city.bureau));

        assertThat(shown.targets()).isEqualTo(5);
        assertThat(shown.ungraded()).isEqualTo(2);
        assertThat(shown.filed()).isEqualTo(2);
        assertThat(shown.units())
                .extracting(row -> row.unit().unit(), OfUnit::exactly, OfUnit::targets)
                .containsExactly(
                        tuple(city.bureau, true, 0L),
                        tuple(city.district, false, 2L),
                        tuple(city.otherDistrict, false, 3L));
    }

    @Test
    void the_trend_has_the_last_twelve_month_ends_each_as_the_list_of_that_day() {
        Asker who = city.as(city.cityAdmin);
        List<OfMonth> trend = who.ask(new ShowStatistics(city.district)).trend();

        assertThat(trend).hasSize(12);
        assertThat(trend.getFirst().on()).isEqualTo("2025-07-31");
        assertThat(trend.getLast().on()).isEqualTo("2026-06-30");
        for (OfMonth month : trend) {
            Listed listed = new Listed(who, month.on(), city.district, null);
            assertThat(month.targets()).isEqualTo(listed.total());
            assertThat(month.graded()).isEqualTo(listed.graded(true));
            assertThat(month.toFile()).isEqualTo(listed.toFile(null));
            assertThat(month.filed()).isEqualTo(listed.toFile(true));
        }
    }

    @Test
    void numbers_of_units_out_of_scope_are_not_told() {
        assertThat(city.as(city.head).refusal(new ShowStatistics(city.otherSchool)).status())
                .isEqualTo(404);
        StatisticsView own = city.as(city.head).ask(new ShowStatistics(null));
        assertThat(own.targets()).isEqualTo(2);
        assertThat(own.units()).extracting(row -> row.unit().unit()).containsExactly(city.school);
    }
}
