package org.zelian.registry.views;

/**
 * Something that can be asked. Sent by its feature and simple name, {@code unit.FindUnit}.
 *
 * @param <A> the answer; what is outside the asker's scope is answered as if it did not exist
 */
public interface Query<A> {}
