package org.zelian.registry.frontend.importing.sheet.csv;

import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the fields of a file.
 *
 * @param from where its first record begins, behind a line that names the separator
 */
record Separators(char separator, int from) {

    /** A line that spreadsheet programs take as a hint and do not show. */
    private static final Pattern HINT = Pattern.compile("\"?sep=([,;\\t])\"?(\\r\\n|\\r|\\n)");

    private static final char[] KNOWN = {',', '\t', ';'};
    private static final int LOOKED_AT = 20;

    static Separators of(String text) {
        Matcher hint = HINT.matcher(text);
        if (hint.lookingAt()) {
            return new Separators(hint.group(1).charAt(0), hint.end());
        }
        char best = KNOWN[0];
        int most = 0;
        for (char separator : KNOWN) {
            int score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return new Separators(best, 0);
    }

    /** Fields of those first records that have equally many, as most do. */
    private static int score(String text, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        CsvRecords records = new CsvRecords(text, separator, 0);
        try {
            while (records.hasNext() && records.number() < LOOKED_AT) {
                int fields = records.next().fields().size();
                counts.merge(fields, fields - 1, Integer::sum);
            }
        } catch (WorkbookRefused unclosed) {
            // With another separator it may be no quote at all; who reads the file will tell.
            return 0;
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
