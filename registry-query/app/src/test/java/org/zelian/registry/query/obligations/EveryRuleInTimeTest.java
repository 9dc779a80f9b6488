package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Each rule from the day it opens, past its last day, to the day it is dealt with. */
class EveryRuleInTimeTest {

    private static String dayBefore(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }

    private static String dayAfter(String day) {
        return LocalDate.parse(day).plusDays(1).toString();
    }

    private static Stream<DynamicTest> each(Consumer<Run> test) {
        return Runs.all().stream()
                .map(run -> DynamicTest.dynamicTest(run.rule(), () -> test.accept(run)));
    }

    @Test
    void every_rule_has_its_run() {
        assertThat(Runs.all())
                .extracting(Run::rule)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.ALL.stream().map(rule -> rule.clause().id()).toList());
    }

    @TestFactory
    Stream<DynamicTest> it_opens() {
        return each(
                run -> {
                    Story story = run.told();
                    assertThat(story.of(run.rule(), dayBefore(run.opens()))).isEmpty();
                    assertThat(run.on(run.opens(), story).openedOn()).isEqualTo(run.opens());
                });
    }

    @TestFactory
    Stream<DynamicTest> it_is_due() {
        return each(
                run -> {
                    Story story = run.told();
                    LocalDate due = run.on(run.opens(), story).dueOn();
                    assertThat(due)
                            .isEqualTo(run.hasALastDay() ? LocalDate.parse(run.due()) : null);
                    if (run.hasALastDay()) {
                        assertThat(run.standing(run.due(), story)).isEqualTo(Standing.DUE_SOON);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> after_its_last_day_it_is_late() {
        return each(
                run -> {
                    Story story = run.told();
                    if (run.hasALastDay()) {
                        assertThat(run.standing(dayAfter(run.due()), story))
                                .isEqualTo(Standing.OVERDUE);
                    } else {
                        assertThat(run.standing(run.closes(), story)).isEqualTo(Standing.OPEN);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> dealt_with_it_closes() {
        return each(
                run -> {
                    Story story = run.told();
                    run.dealtWith().accept(story);
                    assertThat(story.of(run.rule(), dayBefore(run.closes()))).isPresent();
                    assertThat(story.of(run.rule(), run.closes())).isEmpty();
                });
    }

    /** What is told late changes the past as it is known now, and not as it was known then. */
    @TestFactory
    Stream<DynamicTest> a_past_day_is_answered_as_it_was_known_then_and_as_it_is_known_now() {
        return each(
                run -> {
                    Story story = run.told();
                    long then = story.head();
                    String later = dayAfter(run.closes());
                    ObligationState open = run.on(later, story);
                    run.dealtWith().accept(story);
                    assertThat(story.of(run.rule(), later, then)).contains(open);
                    assertThat(story.of(run.rule(), later)).isEmpty();
                    assertThat(story.of(run.rule(), dayBefore(run.opens()), then)).isEmpty();
                });
    }
}
