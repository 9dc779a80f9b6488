package org.zelian.registry.frontend.mvc;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.input.Place;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the texts of a request to their {@link Limit}s before a command is made of it: each wrong
 * one is named by itself, so that a form can show all of them at once.
 */
final class TextLimits {

    private TextLimits() {}

    /**
     * Refuses a request with texts that are empty, too long or no text.
     *
     * @throws BadInput naming every one of them
     */
    static void check(Object request) {
        List<BadInput.Fault> faults = new ArrayList<>();
        check(request, "", faults);
        if (!faults.isEmpty()) {
            throw new BadInput(HttpStatus.BAD_REQUEST, faults);
        }
    }

    private static void check(Object record, String pointer, List<BadInput.Fault> faults) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component.getAccessor());
            String place = pointer + "/" + component.getName();
            Limit limit = component.getAnnotation(Limit.class);
            if (limit != null && value instanceof String text) {
                check(text, component.getAnnotatedType(), limit, place, faults);
            } else if (value instanceof Record inner) {
                check(inner, place, faults);
            } else if (value instanceof List<?> list) {
                check(list, component, place, faults);
            }
        }
    }

    private static void check(
            List<?> list, RecordComponent component, String pointer, List<BadInput.Fault> faults) {
        AnnotatedType element =
                ((AnnotatedParameterizedType) component.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0];
        Limit limit = element.getAnnotation(Limit.class);
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            if (limit != null && list.get(i) instanceof String text) {
                check(text, element, limit, place, faults);
            } else if (list.get(i) instanceof Record inner) {
                check(inner, place, faults);
            }
        }
    }

    private static void check(
            String text,
            AnnotatedType type,
            Limit limit,
            String place,
            List<BadInput.Fault> faults) {
        try {
            if (type.isAnnotationPresent(Nullable.class)) {
                var _ = Text.optional(text, limit.value());
            } else {
                var _ = Text.required(text, limit.value());
            }
        } catch (InvalidValue e) {
            faults.add(new BadInput.Fault(new Place.Body(place), e.rule(), e.arguments()));
        }
    }

    private static @Nullable Object value(Object record, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be called", e);
        }
    }
}
