package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;

/** What the rules about regular evaluation have in common. */
final class Evaluating {

    private static final int DAYS_BEFORE = 90;

    private Evaluating() {}

    /** Counted from the day on the cover of the last report at the level. */
    static @Nullable Duty again(
            ObligedTarget target,
            SecurityProtectionLevel level,
            Setting months,
            Reckoning reckoning) {
        Upkeep upkeep = target.upkeep();
        return new Recurring(level, months, DAYS_BEFORE, upkeep.evaluating())
                .of(target, upkeep.reportedAt(level).map(Evaluating::last).orElse(null), reckoning);
    }

    private static Recurring.Last last(EvaluationCourse course) {
        return new Recurring.Last(course.reported().reportedOn(), course.counting());
    }
}
