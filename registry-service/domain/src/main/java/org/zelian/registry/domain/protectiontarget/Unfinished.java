package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.RectificationId;

import java.util.Set;

/**
 * What has to end before a system does.
 *
 * @param filing under way or in force; absent where there is none
 * @param openOrders to put something right that name the system and are open
 * @param grading before experts or the authority; absent where there is none
 */
public record Unfinished(
        @Nullable FilingId filing, Set<RectificationId> openOrders, @Nullable GradingId grading) {

    /** Nothing is left to do. */
    public static final Unfinished NOTHING = new Unfinished(null, Set.of(), null);

    public Unfinished {
        openOrders = Set.copyOf(openOrders);
    }

    /** Refuses while something is left to do. */
    void isNothing() {
        ARetiredSystemsFilingIsCancelled.check(filing);
        ARetiredSystemHasNoOpenOrder.check(openOrders);
        ARetiredSystemsGradingIsDecided.check(grading);
    }
}
