package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.util.Locale;

/** Names of units and systems, compared as people read them: width, case and space do not count. */
final class Names {

    private Names() {}

    static String key(String name) {
        return Spelling.halfWidth(name).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
