package org.zelian.registry.frontend.importing.sheet.table;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as they are told: 3、5 至 9. */
final class RowNumbers {

    private static final int RANGES = 12;

    private RowNumbers() {}

    /** Ascending numbers. */
    static String of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            ranges.add(
                    from == to
                            ? String.valueOf(numbers.get(from))
                            : numbers.get(from) + " 至 " + numbers.get(to));
            from = to + 1;
        }
        return ranges.size() <= RANGES
                ? String.join("、", ranges)
                : String.join("、", ranges.subList(0, RANGES)) + " 等（共 " + numbers.size() + " 行）";
    }
}
