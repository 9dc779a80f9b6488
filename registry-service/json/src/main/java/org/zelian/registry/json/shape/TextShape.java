package org.zelian.registry.json.shape;

import org.zelian.registry.contract.InvalidValue;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.function.Function;

/**
 * A value that is one piece of text.
 *
 * @param form the value as text
 * @param value the text as a value; throws {@link InvalidValue}
 */
record TextShape<T>(Class<T> type, Function<T, String> form, Function<String, T> value)
        implements Shape {

    @Override
    public void write(JsonGenerator out, Object written) {
        out.writeString(text(written));
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw Complaint.at(in, "ValueHasTheRightType", "text");
        }
        return parsed(in, in.getString());
    }

    /** A value as text. */
    String text(Object written) {
        return form.apply(type.cast(written));
    }

    /** The text that the parser stands at as a value. */
    T parsed(JsonParser in, String text) {
        if (!wellFormed(text)) {
            throw Complaint.at(in, "TextIsWellFormed");
        }
        try {
            return value.apply(text);
        } catch (InvalidValue e) {
            throw Complaint.at(Complaint.place(in), e);
        }
    }

    /** Half a surrogate pair has no UTF-8 form and could not be stored. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
