package org.zelian.registry.views.obligation;

import java.util.List;

/**
 * How many obligations there are. One that is waived counts nowhere else.
 *
 * @param dueSoon within seven days
 * @param open later than that, or on no day that follows from the record
 * @param mine overdue or not, of one of the asker's posts
 * @param longestOverdue days, of the one overdue longest; 0 if none is
 */
public record ObligationCounts(
        long overdue,
        long dueSoon,
        long open,
        long waived,
        long mine,
        long longestOverdue,
        List<OfRule> rules) {

    public ObligationCounts {
        rules = List.copyOf(rules);
    }

    /**
     * Of one rule.
     *
     * @param open what is not overdue: due soon, or later
     */
    public record OfRule(String rule, long overdue, long open) {}
}
