package org.zelian.registry.json.shape;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.json.value.UnreadableValue;

import tools.jackson.core.JsonParser;

import java.util.List;

/** A refusal that names the place the parser has reached. */
final class Complaint {

    private Complaint() {}

    static UnreadableValue at(JsonParser in, String rule, Object... arguments) {
        return at(place(in), rule, arguments);
    }

    static UnreadableValue at(String place, String rule, Object... arguments) {
        return new UnreadableValue(
                place, rule, List.of(arguments).stream().map(String::valueOf).toList());
    }

    static UnreadableValue at(String place, InvalidValue invalid) {
        return new UnreadableValue(place, invalid.rule(), invalid.arguments());
    }

    /** On the first token of an object or array the parser is already inside it. */
    static String place(JsonParser in) {
        var context = in.streamReadContext();
        boolean justEntered = in.currentToken() != null && in.currentToken().isStructStart();
        return justEntered && context.getParent() != null
                ? context.getParent().pathAsPointer().toString()
                : context.pathAsPointer().toString();
    }
}
