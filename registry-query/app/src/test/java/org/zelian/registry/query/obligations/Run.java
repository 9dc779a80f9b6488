package org.zelian.registry.query.obligations;

import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * One rule's obligation of one target, from before it opens until after it is dealt with.
 *
 * @param due its last day, or {@link #NEVER}
 * @param closes the day from which it is dealt with: late, where it has a last day
 */
record Run(
        String rule,
        String opens,
        String due,
        String closes,
        Consumer<Story> before,
        Consumer<Story> dealtWith) {

    static final String NEVER = "9999-12-31";

    Story told() {
        Story story = new Story();
        story.published("2025-01-01", 2025, List.of(), List.of());
        story.published("2026-01-01", 2026, List.of(), List.of());
        before.accept(story);
        return story;
    }

    ObligationState on(String day, Story story) {
        return story.of(rule, day).orElseThrow();
    }

    Standing standing(String day, Story story) {
        return new Standings(LocalDate.parse(day)).of(on(day, story));
    }

    boolean hasALastDay() {
        return !due.equals(NEVER);
    }
}
