package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.RegistryEvent;

import java.util.ArrayList;
import java.util.List;

/**
 * What the entries of a stream say today, corrections applied: entry {@code n} is the last event
 * that said something in the place of the {@code n}-th.
 *
 * <p>Only what a correction may name is kept; a correction of a correction leads to the entry that
 * was first put right.
 *
 * @param <E> what is kept of an entry
 */
public final class Entries<E> {

    private final List<@Nullable E> said = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Notes the next entry of the stream; null keeps its place and nothing more. */
    public void add(RegistryEvent event, @Nullable E kept) {
        int place =
                event instanceof Correction correction
                        ? places.get((int) correction.corrects())
                        : places.size();
        places.add(place);
        said.add(kept);
        if (kept != null) {
            said.set(place, kept);
        }
    }

    /** What stands in the place of the entry with this sequence number. */
    public @Nullable E standing(long sequence) {
        boolean known = sequence >= 0 && sequence < places.size();
        return known ? said.get(places.get((int) sequence)) : null;
    }

    /** Entries so far: the stream's version. */
    public int count() {
        return places.size();
    }
}
