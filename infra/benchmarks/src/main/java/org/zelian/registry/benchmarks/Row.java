package org.zelian.registry.benchmarks;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One line of the results.
 *
 * @param goal as in the goals; null where there is none
 * @param met null where there is no goal
 * @param guidance absolute figures, which differ from machine to machine
 */
record Row(
        String measured,
        String anchor,
        Spread value,
        @Nullable String goal,
        @Nullable Boolean met,
        String guidance) {

    static Row atLeast(String measured, String anchor, Spread value, double goal, String guidance) {
        return new Row(
                measured, anchor, value, "≥ " + number(goal), value.median() >= goal, guidance);
    }

    static Row atMost(String measured, String anchor, Spread value, double goal, String guidance) {
        return new Row(
                measured, anchor, value, "≤ " + number(goal), value.median() <= goal, guidance);
    }

    static Row plain(String measured, String anchor, Spread value, String guidance) {
        return new Row(measured, anchor, value, null, null, guidance);
    }

    String markdown() {
        return "| %s | %s | %s | %s to %s | %s | %s | %s |"
                .formatted(
                        measured,
                        anchor,
                        number(value.median()),
                        number(value.least()),
                        number(value.most()),
                        goal == null ? "–" : goal,
                        met == null ? "–" : met ? "met" : "**missed**",
                        guidance);
    }

    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
