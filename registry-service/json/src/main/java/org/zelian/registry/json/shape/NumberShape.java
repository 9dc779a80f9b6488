package org.zelian.registry.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.function.LongFunction;

/** A whole number between two bounds. */
record NumberShape(long least, long most, LongFunction<Object> boxed) implements Shape {

    static final Shape INT =
            new NumberShape(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);
    static final Shape LONG = new NumberShape(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeNumber(((Number) value).longValue());
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Complaint.at(in, "ValueHasTheRightType", "number");
        }
        if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                || in.getLongValue() < least
                || in.getLongValue() > most) {
            throw Complaint.at(in, "NumberIsWithinItsRange", least, most);
        }
        return boxed.apply(in.getLongValue());
    }
}
