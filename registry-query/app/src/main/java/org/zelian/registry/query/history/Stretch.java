package org.zelian.registry.query.history;

import java.time.LocalDate;

/**
 * What a row says from one day to another.
 *
 * @param until the first day on which it no longer holds; {@link LocalDate#MAX} if none is known
 */
public record Stretch<V extends Record>(LocalDate since, LocalDate until, V content) {}
