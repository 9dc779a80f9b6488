package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.obligation.ObligationView.Severity;

import java.util.Locale;
import java.util.Objects;

/** F06: a level is not below what the sector's guide suggests for its kind of system. */
final class LevelsAreNotBelowTheGuide implements Rule<ObligedTarget> {

    @Override
    public Clause clause() {
        return Clause.internal("F06", Severity.MEDIUM, "行业定级参考：登记簿自定（非官方）");
    }

    @Override
    public @Nullable Duty of(ObligedTarget target, Reckoning reckoning) {
        GradingCourse graded = target.graded().orElse(null);
        TargetLife life = Objects.requireNonNull(target.life());
        if (graded == null || graded.category() == null || graded.level() == null) {
            return null;
        }
        Mark since = Mark.last(graded.since(), life.operated());
        String key = "guide-level-%s-%s".formatted(graded.category(), tier(life, since, reckoning));
        int suggested = reckoning.number(key.toLowerCase(Locale.ROOT), since).orElse(0);
        return graded.level().number() < suggested
                ? Duty.ofUnit(since, null, "grading.start")
                : null;
    }

    private static String tier(TargetLife life, Mark since, Reckoning reckoning) {
        UnitKind kind = reckoning.kind(life.operator(), since).orElse(null);
        return switch (kind) {
            case CITY_BUREAU -> "city";
            case DISTRICT_BUREAU -> "district";
            case null, default -> "school";
        };
    }
}
