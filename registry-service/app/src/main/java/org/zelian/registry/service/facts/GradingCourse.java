package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradingPhase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One version of a grading: the phases it was in, and the level in each of those it holds in. */
final class GradingCourse {

    /** A level, and the day from which it is in force. */
    record InForce(SecurityProtectionLevel level, LocalDate since) {}

    private record Step(
            GradingPhase phase, LocalDate day, @Nullable SecurityProtectionLevel level) {

        boolean holds() {
            return phase == GradingPhase.APPROVED || phase == GradingPhase.FINAL;
        }
    }

    private final ProtectionTargetId target;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable SecurityProtectionLevel said;

    GradingCourse(ProtectionTargetId target) {
        this.target = target;
    }

    ProtectionTargetId target() {
        return target;
    }

    boolean isFinal() {
        return !steps.isEmpty() && steps.getLast().phase() == GradingPhase.FINAL;
    }

    /** The phase it was in on a day; null before there was any. */
    @Nullable GradingPhase phase(LocalDate day) {
        GradingPhase phase = null;
        for (Step step : steps) {
            phase = step.day().isAfter(day) ? phase : step.phase();
        }
        return phase;
    }

    void enter(GradingPhase phase, LocalDate day) {
        steps.add(new Step(phase, day, said));
    }

    /** A level that was submitted; or the right one, of what holds already. */
    void says(SecurityProtectionLevel level) {
        said = level;
        for (int at = steps.size() - 1; at >= 0 && steps.get(at).holds(); at--) {
            steps.set(at, new Step(steps.get(at).phase(), steps.get(at).day(), level));
        }
    }

    /** The level on a day, since it was approved or, without approval, final; null if none. */
    @Nullable InForce inForce(LocalDate day) {
        InForce inForce = null;
        for (Step step : steps) {
            if (!step.day().isAfter(day)) {
                inForce = after(step, inForce);
            }
        }
        return inForce;
    }

    private static @Nullable InForce after(Step step, @Nullable InForce before) {
        if (!step.holds() || step.level() == null) {
            return null;
        }
        return new InForce(step.level(), before == null ? step.day() : before.since());
    }
}
