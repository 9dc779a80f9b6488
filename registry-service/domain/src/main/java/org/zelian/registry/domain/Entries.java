package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.RegistryEvent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the entries of a stream say today, corrections applied: entry {@code n} is the last event
 * that said something in the place of the {@code n}-th, its effective day included.
 *
 * <p>Only what a correction may name is kept; a correction of a correction leads to the entry that
 * was first put right.
 *
 * @param <E> what is kept of an entry
 */
public final class Entries<E> {

    private record Said<E>(LocalDate day, E what) {}

    private final List<@Nullable Said<E>> said = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Notes the next entry of the stream; null keeps its place and nothing more. */
    public void add(RegistryEvent event, LocalDate effective, @Nullable E kept) {
        int place =
                event instanceof Correction correction
                        ? places.get((int) correction.corrects())
                        : places.size();
        places.add(place);
        said.add(null);
        if (kept != null) {
            said.set(place, new Said<>(effective, kept));
        }
    }

    /** What stands in the place of the entry with this sequence number. */
    public @Nullable E standing(long sequence) {
        Said<E> found = isKnown(sequence) ? said.get(places.get((int) sequence)) : null;
        return found == null ? null : found.what();
    }

    /** Whether that entry stands in the place of the stream's first. */
    public boolean standsFirst(long sequence) {
        return isKnown(sequence) && places.get((int) sequence) == 0;
    }

    /** What is said on a day: by the latest entry in effect by then that speaks of the part. */
    public <P> @Nullable P on(LocalDate day, Function<E, @Nullable P> part) {
        P latest = null;
        LocalDate since = LocalDate.MIN;
        for (Said<E> entry : kept()) {
            P here = part.apply(entry.what());
            if (here != null && !entry.day().isAfter(day) && !entry.day().isBefore(since)) {
                latest = here;
                since = entry.day();
            }
        }
        return latest;
    }

    /** The day from which the first entry holds. */
    public LocalDate begin() {
        return Objects.requireNonNull(said.getFirst()).day();
    }

    /** The latest day of any entry. */
    public LocalDate latest() {
        return kept().stream().map(Said::day).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The earliest day of any entry but the first. */
    public @Nullable LocalDate earliestAfterFirst() {
        return kept().stream().skip(1).map(Said::day).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The latest day of what stands before the place of the entry with this sequence number. */
    public @Nullable LocalDate before(long sequence) {
        return days(said.subList(0, places.get((int) sequence)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The earliest day of what stands after the place of the entry with this sequence number. */
    public @Nullable LocalDate after(long sequence) {
        return days(said.subList(places.get((int) sequence) + 1, said.size()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<LocalDate> days(List<@Nullable Said<E>> entries) {
        return entries.stream().filter(Objects::nonNull).map(Said::day);
    }

    private boolean isKnown(long sequence) {
        return sequence >= 0 && sequence < places.size();
    }

    private List<Said<E>> kept() {
        List<Said<E>> kept = new ArrayList<>();
        for (Said<E> entry : said) {
            if (entry != null) {
                kept.add(entry);
            }
        }
        return kept;
    }
}
