package org.zelian.registry.views.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.Trace;

import java.util.List;

/**
 * One sentence of a timeline: what an event changed.
 *
 * @param trace who, when, by what right
 * @param changes field by field; empty for acts that change no shown field
 * @param corrects sequence of the entry it stands in place of
 * @param correctedBy sequence of the entry that stands in its place
 */
public record HistoryEntry(
        Trace trace, List<Change> changes, @Nullable Long corrects, @Nullable Long correctedBy) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    /**
     * A field's full values before and after.
     *
     * @param field path of the field in the view, for example {@code deployment.domains}
     * @param before as text; absent where there was none
     * @param after as text; absent where there is none any more
     */
    public record Change(String field, @Nullable String before, @Nullable String after) {}
}
