package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;

import java.util.Arrays;

/** A view and its JSON, which is written when first needed. Same JSON is same content. */
final class Content<V extends Record> {

    private final V value;
    private final RegistryJson form;
    private byte @Nullable [] written;

    Content(V value, RegistryJson json) {
        this.value = value;
        this.form = json;
    }

    V value() {
        return value;
    }

    byte[] json() {
        byte[] known = written;
        if (known == null) {
            known = form.write(value);
            written = known;
        }
        return known;
    }

    boolean sameAs(byte[] other) {
        return Arrays.equals(json(), other);
    }
}
