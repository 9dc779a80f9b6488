package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;

/**
 * A rule of domain.md §10.5: what is to be done while a target is so. Pure; at most one thing for
 * one target at a time.
 */
interface Rule {

    Clause clause();

    /** What is to be done about a registered target; null if nothing is. */
    @Nullable Duty of(ObligedTarget target, Reckoning reckoning);
}
