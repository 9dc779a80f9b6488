package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.ExistingGrading;

import java.util.function.Predicate;

/**
 * What is asked of levels of 2 and above that were final before the registry knew of them. It
 * should have been done before, so it is due on the day on which the level is taken over.
 */
final class ExistingLevels {

    private ExistingLevels() {}

    static @Nullable Duty duty(ObligedTarget target, Predicate<ExistingGrading> lacking) {
        GradingCourse graded = target.graded().orElse(null);
        ExistingGrading existing = graded == null ? null : graded.existing();
        if (graded == null
                || existing == null
                || !graded.isAtLeast(SecurityProtectionLevel.L2)
                || !lacking.test(existing)) {
            return null;
        }
        Mark since = graded.since();
        return Duty.ofUnit(since, Due.on(since.day()), "grading.start");
    }
}
