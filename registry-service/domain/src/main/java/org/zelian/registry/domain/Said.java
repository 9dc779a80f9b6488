package org.zelian.registry.domain;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/**
 * What an entry says today, its corrections applied.
 *
 * @param first its sequence number
 * @param entries its own sequence number and those of its corrections; a correction may name any
 * @param latest the last of them
 * @param authors who wrote them
 */
public record Said<E>(long first, long latest, Set<Long> entries, Set<String> authors, E what) {

    public Said {
        entries = Set.copyOf(entries);
        authors = Set.copyOf(authors);
    }

    /** What somebody says by an entry. */
    public static <E> Said<E> by(String author, long entry, E what) {
        return new Said<>(entry, entry, Set.of(entry), Set.of(author), what);
    }

    /** The same, put right by a later entry. */
    public Said<E> corrected(String author, long entry, E right) {
        return new Said<>(first, entry, with(entries, entry), with(authors, author), right);
    }

    /** The entry, if it or a correction of it has this sequence number. */
    public static <E> @Nullable Said<E> named(@Nullable Said<E> said, long sequence) {
        return said != null && said.entries.contains(sequence) ? said : null;
    }

    private static <T> Set<T> with(Set<T> all, T one) {
        Set<T> more = new HashSet<>(all);
        more.add(one);
        return more;
    }
}
