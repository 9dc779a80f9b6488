package org.zelian.registry.json.shape;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Records by reflection, once per type. */
final class Records {

    private Records() {}

    static Shape shape(Generic type, Shapes shapes) {
        RecordComponent[] components = type.raw().getRecordComponents();
        Class<?>[] parameters =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return new RecordShape(
                Reflected.constructor(type.raw(), parameters),
                Stream.of(components).map(each -> component(type, each, shapes)).toList());
    }

    private static Component component(Generic type, RecordComponent component, Shapes shapes) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Component(
                component.getName(),
                accessor,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                type.fill(component.getGenericType()),
                shapes);
    }
}
