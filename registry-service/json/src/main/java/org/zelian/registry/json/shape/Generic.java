package org.zelian.registry.json.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class with its type arguments: {@code Page} of {@code UnitRow}.
 *
 * @param arguments in the order of the class's variables; none for a raw class
 */
record Generic(Class<?> raw, List<Type> arguments) implements Type {

    static Generic plain(Class<?> raw) {
        return new Generic(raw, List.of());
    }

    static Generic of(Type type) {
        return switch (type) {
            case Generic known -> known;
            case Class<?> raw -> plain(raw);
            case ParameterizedType given ->
                    new Generic(
                            (Class<?>) given.getRawType(), List.of(given.getActualTypeArguments()));
            default -> plain(Object.class);
        };
    }

    /** An argument; without one, anything. */
    Type argument(int index) {
        return index < arguments.size() ? arguments.get(index) : Object.class;
    }

    /** A type named inside this class, with this class's variables filled in. */
    Type fill(Type inside) {
        return switch (inside) {
            case TypeVariable<?> variable ->
                    argument(List.of(raw.getTypeParameters()).indexOf(variable));
            case ParameterizedType given ->
                    new Generic(
                            (Class<?>) given.getRawType(),
                            Stream.of(given.getActualTypeArguments()).map(this::fill).toList());
            default -> inside;
        };
    }
}
