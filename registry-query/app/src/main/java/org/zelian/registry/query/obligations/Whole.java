package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.history.Fed;

/** What is known of a key: of a target, of an order, or of a unit. */
record Whole(Obliged obliged) {

    /** What is known after an event. */
    static Whole after(@Nullable Whole whole, String key, Fed fed) {
        Obliged before = whole == null ? begun(key) : whole.obliged();
        return new Whole(before.after(fed));
    }

    private static Obliged begun(String key) {
        return switch (key.substring(0, key.indexOf('-'))) {
            case "target" -> ObligedTarget.UNKNOWN;
            case "rectification" -> ObligedOrder.UNKNOWN;
            case "unit" -> ObligedUnit.UNKNOWN;
            default -> throw new IllegalArgumentException(key);
        };
    }
}
