package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When something became so.
 *
 * @param day from which it holds
 * @param position of the entry that made it so; of the original, where that was corrected, so that
 *     a correction does not make another obligation of it
 * @param known position of the entry that says so now: what rules said is looked up as known there
 */
record Mark(LocalDate day, long position, long known) {

    /** As effective order has it. */
    static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::day).thenComparingLong(Mark::position);

    static Mark of(Fed fed) {
        return new Mark(fed.effective(), fed.original().position(), fed.entry().position());
    }

    /** The last of several things that all must be so; at least one is. */
    static Mark last(@Nullable Mark... marks) {
        return Stream.of(marks).filter(Objects::nonNull).max(ORDER).orElseThrow();
    }
}
