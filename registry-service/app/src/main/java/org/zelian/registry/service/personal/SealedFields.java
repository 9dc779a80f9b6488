package org.zelian.registry.service.personal;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;

/** The sealed fields of a command, wherever in it they stand. */
public final class SealedFields {

    private SealedFields() {}

    /** Refuses a box: what arrives is what somebody typed, and is sealed here. */
    public static void arriveOpen(RegistryCommand command) {
        if (in(command).anyMatch(field -> field.content() == null)) {
            throw new InvalidValue("SealedFieldsArriveOpen");
        }
    }

    private static Stream<Sealed> in(Object value) {
        return switch (value) {
            case Sealed field -> Stream.of(field);
            case Collection<?> many -> many.stream().flatMap(SealedFields::in);
            case Record parts ->
                    Stream.of(parts.getClass().getRecordComponents())
                            .flatMap(component -> part(parts, component));
            default -> Stream.empty();
        };
    }

    private static Stream<Sealed> part(Record parts, RecordComponent component) {
        try {
            Object part = component.getAccessor().invoke(parts);
            return part == null ? Stream.empty() : in(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
