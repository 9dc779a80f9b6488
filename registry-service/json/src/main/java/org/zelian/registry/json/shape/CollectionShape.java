package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Supplier;

/** A list or a set; a set is written in the order it has. */
record CollectionShape(Shape element, Supplier<Collection<Object>> empty) implements Shape {

    static Shape list(Shape element) {
        return new CollectionShape(element, ArrayList::new);
    }

    static Shape set(Shape element) {
        return new CollectionShape(element, LinkedHashSet::new);
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        ((Collection<?>) value).forEach(each -> element.write(out, each));
        out.writeEndArray();
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw Complaint.at(in, "ValueHasTheRightType", "list");
        }
        Collection<Object> elements = empty.get();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.read(in));
        }
        return elements;
    }
}
