package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps that something has taken, each by an entry from a day on, and the phase in which it
 * stands.
 *
 * @param <P> the phases of the feature
 */
public final class Course<P extends Enum<P>> {

    private record Step(long entry, LocalDate day) {}

    private final List<Step> steps = new ArrayList<>();
    private P phase;
    private LocalDate since = LocalDate.MIN;

    /**
     * @param first phase in which it begins
     */
    public Course(P first) {
        this.phase = first;
    }

    public P phase() {
        return phase;
    }

    /** The day from which it is in its phase. */
    public LocalDate since() {
        return since;
    }

    /** The day of the first step. */
    public LocalDate begin() {
        return steps.getFirst().day();
    }

    /** The day of the last step. */
    public LocalDate latest() {
        return steps.getLast().day();
    }

    /** The day of the step of an entry. */
    public LocalDate day(long entry) {
        return steps.get(indexOf(entry)).day();
    }

    /** The day of the step before that of an entry; null before the first. */
    public @Nullable LocalDate before(long entry) {
        int at = indexOf(entry);
        return at == 0 ? null : steps.get(at - 1).day();
    }

    /** A step into a phase. */
    public void enter(P next, long entry, LocalDate day) {
        phase = next;
        since = day;
        stay(entry, day);
    }

    /** A step within the phase. */
    public void stay(long entry, LocalDate day) {
        steps.add(new Step(entry, day));
    }

    /** Puts the day of a step right. */
    public void correct(long entry, LocalDate day) {
        steps.set(indexOf(entry), new Step(entry, day));
    }

    /** Refuses a step before the last one. */
    public void goesOn(Act act) {
        LocalDate last = steps.isEmpty() ? null : latest();
        TransitionsKeepTheirOrder.check(last, act.effective(), null);
    }

    /** Refuses to put the step of an entry before its predecessor or behind its successor. */
    public void keepsOrder(long entry, Act act) {
        int next = indexOf(entry) + 1;
        TransitionsKeepTheirOrder.check(
                before(entry),
                act.effective(),
                next == steps.size() ? null : steps.get(next).day());
    }

    private int indexOf(long entry) {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).entry() == entry)
                .findFirst()
                .orElseThrow();
    }
}
