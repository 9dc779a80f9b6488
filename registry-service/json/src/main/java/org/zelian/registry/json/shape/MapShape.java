package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Values by a key that is written as text: an object, in the order of its keys. */
record MapShape(TextShape<?> key, Shape value) implements Shape {

    @Override
    public void write(JsonGenerator out, Object written) {
        out.writeStartObject();
        new TreeMap<>((Map<?, ?>) written)
                .forEach(
                        (name, each) -> {
                            out.writeName(key.text(name));
                            value.write(out, each);
                        });
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw Complaint.at(in, "ValueHasTheRightType", "object");
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            Object name = key.parsed(in, in.currentName());
            in.nextToken();
            if (values.put(name, value.read(in)) != null) {
                throw Complaint.at(in, "FieldIsGivenOnce", String.valueOf(name));
            }
        }
        return values;
    }
}
