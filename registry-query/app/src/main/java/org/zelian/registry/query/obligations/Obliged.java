package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.history.Fed;

/** All that is known of something, as far as rules ask. */
sealed interface Obliged permits ObligedTarget, ObligedOrder, ObligedUnit {

    /** What is known after an event. */
    Obliged after(Fed fed);

    /**
     * What its obligations have in common; null while nothing can be asked of it.
     *
     * @param key its id
     */
    @Nullable Subject subject(String key);
}
