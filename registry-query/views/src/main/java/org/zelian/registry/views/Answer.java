package org.zelian.registry.views;

import java.time.LocalDate;

/**
 * An answer and the moment it holds for.
 *
 * @param position ledger position P: what was known
 * @param on effective day D: the day asked about
 * @param body what was asked for
 */
public record Answer<A>(long position, LocalDate on, A body) {}
