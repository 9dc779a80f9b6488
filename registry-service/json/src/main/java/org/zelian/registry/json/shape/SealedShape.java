package org.zelian.registry.json.shape;

import org.zelian.registry.contract.Sealed;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

import java.util.function.BiFunction;

/**
 * A sealed field, changed on its way: sealed when stored, opened where somebody may see it.
 *
 * @param written what is written for a field, by its JSON pointer
 * @param taken what is made of a field read, by its JSON pointer
 */
record SealedShape(
        Shape fields,
        BiFunction<Sealed, String, Sealed> written,
        BiFunction<Sealed, String, Sealed> taken)
        implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        String field = out.streamWriteContext().pathAsPointer().toString();
        fields.write(out, written.apply((Sealed) value, field));
    }

    @Override
    public Object read(JsonParser in) {
        String field = Complaint.place(in);
        return taken.apply((Sealed) fields.read(in), field);
    }
}
