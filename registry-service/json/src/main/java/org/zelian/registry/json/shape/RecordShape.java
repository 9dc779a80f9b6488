package org.zelian.registry.json.shape;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.lang.reflect.Constructor;
import java.util.List;

/** A record: its components in their order; one that is absent is left out. */
record RecordShape(Constructor<?> constructor, List<Component> components) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        for (Component component : components) {
            Object part = Reflected.call(component.accessor(), value);
            if (part != null) {
                out.writeName(component.name());
                component.shape().write(out, part);
            } else if (!component.optional()) {
                throw new IllegalStateException(component.accessor() + " is absent");
            }
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw Complaint.at(in, "ValueHasTheRightType", "object");
        }
        String place = Complaint.place(in);
        @Nullable Object[] parts = new @Nullable Object[components.size()];
        while (in.nextToken() != JsonToken.END_OBJECT) {
            int index = index(in, in.currentName());
            if (parts[index] != null) {
                throw Complaint.at(in, "FieldIsGivenOnce", in.currentName());
            }
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                parts[index] = components.get(index).shape().read(in);
            }
        }
        refuseMissing(place, parts);
        return construct(place, parts);
    }

    private int index(JsonParser in, String name) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(name)) {
                return i;
            }
        }
        throw Complaint.at(in, "FieldIsKnown", name);
    }

    private void refuseMissing(String place, @Nullable Object[] parts) {
        for (int i = 0; i < parts.length; i++) {
            Component component = components.get(i);
            if (parts[i] == null && !component.optional()) {
                throw Complaint.at(
                        place + "/" + component.name(), "FieldIsPresent", component.name());
            }
        }
    }

    private Object construct(String place, @Nullable Object[] parts) {
        try {
            return Reflected.construct(constructor, parts);
        } catch (InvalidValue e) {
            throw Complaint.at(place, e);
        }
    }
}
