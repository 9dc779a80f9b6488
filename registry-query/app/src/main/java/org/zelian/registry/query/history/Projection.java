package org.zelian.registry.query.history;

/**
 * What a view remembers: a row a key, and in it what the events that feed the key come to.
 *
 * <p>What depends on more than the events in effective order has no place in a row: the version of
 * a stream is asked of {@link Views#version}, a state that follows from the calendar is a turning
 * day in the row which the query compares with its day.
 */
public non-sealed interface Projection<V extends Record> extends View<V>, Fold<V> {}
