package org.zelian.registry.query.history;

import org.bson.Document;
import org.zelian.registry.contract.Identifier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Index fields as the server compares them. */
final class IndexValue {

    private IndexValue() {}

    static Document document(Map<String, Object> fields) {
        Document document = new Document();
        fields.forEach((field, value) -> document.append(field, of(value)));
        return document;
    }

    static Object of(Object value) {
        return switch (value) {
            case LocalDate day -> Day.number(day);
            case Enum<?> constant -> constant.name();
            case Identifier id -> id.value();
            case Collection<?> several -> several.stream().map(IndexValue::of).toList();
            case String text -> text;
            case Boolean flag -> flag;
            case Integer number -> number;
            case Long number -> number;
            default ->
                    throw new IllegalArgumentException(
                            "Not an index value: " + value.getClass().getName());
        };
    }
}
