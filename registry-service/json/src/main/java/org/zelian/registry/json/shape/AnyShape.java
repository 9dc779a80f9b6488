package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

import java.util.Collection;

/** A value whose type only the value itself tells: it can be written, not read. */
record AnyShape(Shapes shapes) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        if (value instanceof Collection<?>) {
            CollectionShape.list(this).write(out, value);
        } else {
            shapes.of(declared(value)).write(out, value);
        }
    }

    @Override
    public Object read(JsonParser in) {
        throw new IllegalStateException("Nothing tells what to read at " + Complaint.place(in));
    }

    private static Class<?> declared(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
