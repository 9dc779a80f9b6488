package org.zelian.registry.views.obligation;

import java.util.List;

/**
 * How many obligations there are.
 *
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

    /** Of one rule. */
    public record OfRule(String rule, long overdue, long open) {}
}
