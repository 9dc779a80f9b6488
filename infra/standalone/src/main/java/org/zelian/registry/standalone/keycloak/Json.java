package org.zelian.registry.standalone.keycloak;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

import java.util.List;

/** JSON by the database driver's own reader, so that the launcher needs no library for it. */
final class Json {
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private Json() {}

    static Document object(String text) {
        return Document.parse(text);
    }

    /** The objects of an array. */
    static List<Document> array(String text) {
        return Document.parse("{\"all\":" + text + "}").getList("all", Document.class);
    }

    static String text(Document object) {
        return object.toJson(PLAIN);
    }
}
