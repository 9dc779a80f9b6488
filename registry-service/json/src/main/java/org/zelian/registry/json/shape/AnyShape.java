package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

import java.util.Collection;
import java.util.Map;

/** A value whose type only the value itself tells: it can be written, not read. */
record AnyShape(Shapes shapes) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        switch (value) {
            case Collection<?> many -> CollectionShape.list(this).write(out, many);
            case Map<?, ?> fields -> writeFields(out, fields);
            default -> shapes.of(declared(value)).write(out, value);
        }
    }

    private void writeFields(JsonGenerator out, Map<?, ?> fields) {
        out.writeStartObject();
        fields.forEach(
                (name, value) -> {
                    out.writeName((String) name);
                    write(out, value);
                });
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) {
        throw new IllegalStateException("Nothing tells what to read at " + Complaint.place(in));
    }

    private static Class<?> declared(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
