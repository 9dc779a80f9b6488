package org.zelian.registry.json.shape;

import org.zelian.registry.json.value.RawJson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;

/** Whatever is there, kept for later. */
record RawShape(JsonFactory json) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeRawValue(((RawJson) value).text());
    }

    @Override
    public Object read(JsonParser in) {
        String place = Complaint.place(in);
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = json.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructure(in);
        }
        return new RawJson(text.toString(), place);
    }
}
