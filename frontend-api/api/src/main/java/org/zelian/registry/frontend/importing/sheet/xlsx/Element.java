package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The beginning of an element, as it is written.
 *
 * @param qualified its name with its prefix
 * @param attributes with their prefixes, declarations of namespaces among them, in their order
 */
record Element(String qualified, Map<String, String> attributes) {

    /** Without its prefix. */
    String name() {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /** The name of another element of the same vocabulary, with this one's prefix. */
    String beside(String name) {
        return qualified.substring(0, qualified.indexOf(':') + 1) + name;
    }

    @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** With an attribute set; null takes it away. */
    Element with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Element(qualified, changed);
    }
}
