package org.zelian.registry.query.changes;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Components of records, by reflection. */
final class Components {

    private Components() {}

    static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Records can be read: " + owner.getClass(), e);
        }
    }

    /** The component of this name, or null if the record has none. */
    static @Nullable Object named(String name, Record owner) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findAny()
                .map(component -> value(component, owner))
                .orElse(null);
    }
}
