package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The steps a grading has taken, each by an entry from a day on, and where it stands. */
final class Course {

    private record Step(long entry, LocalDate day) {}

    private final List<Step> steps = new ArrayList<>();
    private GradingPhase phase = GradingPhase.DRAFT;
    private LocalDate since = LocalDate.MIN;

    GradingPhase phase() {
        return phase;
    }

    /** The day from which it is in its phase. */
    LocalDate since() {
        return since;
    }

    LocalDate begin() {
        return steps.getFirst().day();
    }

    void enter(GradingPhase next, long entry, LocalDate day) {
        phase = next;
        since = day;
        stay(entry, day);
    }

    /** A step within the phase. */
    void stay(long entry, LocalDate day) {
        steps.add(new Step(entry, day));
    }

    /** Puts the day of a step right. */
    void correct(long entry, LocalDate day) {
        steps.set(indexOf(entry), new Step(entry, day));
    }

    /** Refuses a step before the last one. */
    void goesOn(Act act) {
        LocalDate last = steps.isEmpty() ? null : steps.getLast().day();
        TransitionsKeepTheirOrder.check(last, act.effective(), null);
    }

    /** Refuses to put the step of an entry before its predecessor or behind its successor. */
    void keepsOrder(long entry, Act act) {
        int at = indexOf(entry);
        TransitionsKeepTheirOrder.check(
                at == 0 ? null : steps.get(at - 1).day(),
                act.effective(),
                at + 1 == steps.size() ? null : steps.get(at + 1).day());
    }

    private int indexOf(long entry) {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).entry() == entry)
                .findFirst()
                .orElseThrow();
    }
}
