package org.zelian.registry.service.personal;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** The sealed fields of a command, and its reasons among them, wherever in it they stand. */
public final class SealedFields {

    private SealedFields() {}

    /** Refuses a box: what arrives is what somebody typed, and is sealed here. */
    public static void arriveOpen(RegistryCommand command) {
        if (in(command, Sealed.class).anyMatch(field -> field.content() == null)) {
            throw new InvalidValue("SealedFieldsArriveOpen");
        }
    }

    /** Why the sender says it may be recorded. */
    public static Stream<Sealed> reasons(RegistryCommand command) {
        return in(command, Basis.class).map(Basis::reason).filter(Objects::nonNull);
    }

    private static <T> Stream<T> in(Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return Stream.of(type.cast(value));
        }
        return switch (value) {
            case Collection<?> many -> many.stream().flatMap(each -> in(each, type));
            case Record parts ->
                    Stream.of(parts.getClass().getRecordComponents())
                            .flatMap(component -> part(parts, component, type));
            default -> Stream.empty();
        };
    }

    private static <T> Stream<T> part(Record parts, RecordComponent component, Class<T> type) {
        try {
            Object part = component.getAccessor().invoke(parts);
            return part == null ? Stream.empty() : in(part, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
