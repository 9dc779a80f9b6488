package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How values of one type look in JSON. */
public interface Shape {

    void write(JsonGenerator out, Object value);

    /** Reads the value whose first token is the current one, and ends on its last token. */
    Object read(JsonParser in);
}
