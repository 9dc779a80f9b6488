package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** {@code true} or {@code false}. */
record TruthShape() implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw Complaint.at(in, "ValueHasTheRightType", "boolean");
        };
    }
}
