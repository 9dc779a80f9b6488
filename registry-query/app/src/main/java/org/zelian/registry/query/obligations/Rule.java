package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;

/**
 * A rule of domain.md §10.5: what is to be done while something is so. Pure; at most one thing for
 * one subject at a time.
 *
 * @param <T> what it asks something of
 */
interface Rule<T extends Obliged> {

    Clause clause();

    /** What is to be done about a subject of which something can be asked; null if nothing is. */
    @Nullable Duty of(T subject, Reckoning reckoning);
}
