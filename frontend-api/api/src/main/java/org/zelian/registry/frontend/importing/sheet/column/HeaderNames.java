package org.zelian.registry.frontend.importing.sheet.column;

import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the column that a header means. Space, line breaks, width, case, asterisks and punctuation
 * do not count, nor does what stands in brackets unless it tells two columns apart.
 */
public final class HeaderNames {

    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> bare = new HashMap<>();

    public HeaderNames(List<? extends Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> names = new ArrayList<>(columns.get(i).synonyms());
            names.add(columns.get(i).header());
            for (String name : names) {
                Integer taken = whole.putIfAbsent(Spelling.key(name), i);
                if (taken != null && taken != i) {
                    throw new IllegalArgumentException("Two columns are called " + name);
                }
                bare.merge(bare(name), i, (one, other) -> one.equals(other) ? one : -1);
            }
        }
    }

    /** Which of the columns, from 0; -1 for none. */
    public int column(String header) {
        Integer found = whole.get(Spelling.key(header));
        if (found == null) {
            found = whole.get(bare(header));
        }
        if (found == null) {
            found = bare.get(bare(header));
        }
        return found == null ? -1 : found;
    }

    private static String bare(String name) {
        return Spelling.key(Spelling.withoutBrackets(name));
    }
}
