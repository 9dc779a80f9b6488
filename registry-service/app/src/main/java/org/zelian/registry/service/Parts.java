package org.zelian.registry.service;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;

/** What a record is made of, however deep it lies. */
public final class Parts {

    private Parts() {}

    /** Every value of a type, in the order of the fields. */
    public static <T> Stream<T> of(Object whole, Class<T> type) {
        if (type.isInstance(whole)) {
            return Stream.of(type.cast(whole));
        }
        return switch (whole) {
            case Collection<?> many -> many.stream().flatMap(each -> of(each, type));
            case Record parts ->
                    Stream.of(parts.getClass().getRecordComponents())
                            .flatMap(component -> part(parts, component, type));
            default -> Stream.empty();
        };
    }

    private static <T> Stream<T> part(Record whole, RecordComponent component, Class<T> type) {
        try {
            Object part = component.getAccessor().invoke(whole);
            return part == null ? Stream.empty() : of(part, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
