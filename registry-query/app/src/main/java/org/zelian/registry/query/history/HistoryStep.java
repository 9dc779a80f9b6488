package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * What one entry made of a row, in effective order: the same events stand before it on both sides.
 *
 * @param fed the entry; {@link Fed#replaced} is what it stands in place of
 * @param before without it; for a correction, with what stood in its place
 * @param after with it
 * @param corrects sequence of the entry that it names
 * @param correctedBy sequence, in the same stream, of the entry that stands in its place
 */
public record HistoryStep<V extends Record>(
        Fed fed,
        @Nullable V before,
        @Nullable V after,
        @Nullable Long corrects,
        @Nullable Long correctedBy) {

    public RecordedEvent entry() {
        return fed.entry();
    }

    /** The same step, told of something that is made of the rows. */
    public <W extends Record> HistoryStep<W> of(Function<V, W> told) {
        return new HistoryStep<>(
                fed,
                before == null ? null : told.apply(before),
                after == null ? null : told.apply(after),
                corrects,
                correctedBy);
    }

    HistoryStep<V> correctedBy(@Nullable Long sequence) {
        return new HistoryStep<>(fed, before, after, corrects, sequence);
    }
}
