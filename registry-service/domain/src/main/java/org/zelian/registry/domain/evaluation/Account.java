package org.zelian.registry.domain.evaluation;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.domain.Entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What one kind of entry says, corrections applied, and who said it.
 *
 * @param <E> what such an entry says
 */
final class Account<E> {

    private final Entries<E> said = new Entries<>();
    private final Set<String> authors = new HashSet<>();
    private long entries;
    private long latest = -1;

    /** Notes the next entry of the stream; null where it is of another kind. */
    void add(EvaluationEvent event, LocalDate effective, @Nullable String actor, @Nullable E what) {
        said.add(event, effective, what);
        if (what != null) {
            latest = entries;
            if (actor != null) {
                authors.add(actor);
            }
        }
        entries++;
    }

    /** What stands in the place of an entry, if it is of this kind. */
    @Nullable E standing(long entry) {
        return said.standing(entry);
    }

    /** Sequence number of the last entry of this kind; -1 if there is none. */
    long latest() {
        return latest;
    }

    Set<String> authors() {
        return Set.copyOf(authors);
    }
}
