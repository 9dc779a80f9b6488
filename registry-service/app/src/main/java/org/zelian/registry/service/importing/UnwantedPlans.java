package org.zelian.registry.service.importing;

import org.zelian.registry.contract.importing.ImportPlanDigest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Destroys plans that were carried out, or that nobody has confirmed within a day. */
final class UnwantedPlans {

    private static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final PlanStore plans;
    private final Predicate<ImportPlanDigest> isWanted;
    private final Predicate<ImportPlanDigest> isCarriedOut;
    private final Clock clock;
    private boolean looked;

    /**
     * @param isWanted whether an import is under way by a plan
     * @param isCarriedOut whether one has ended by it, and none is under way
     * @param clock the one by which plans are kept
     */
    UnwantedPlans(
            PlanStore plans,
            Predicate<ImportPlanDigest> isWanted,
            Predicate<ImportPlanDigest> isCarriedOut,
            Clock clock) {
        this.plans = plans;
        this.isWanted = isWanted;
        this.isCarriedOut = isCarriedOut;
        this.clock = clock;
    }

    /**
     * Looks at all of them. What was carried out is looked for the first time only, for what an
     * earlier process left: later the same plan may have been uploaded again.
     */
    void look() {
        plans.since().forEach(this::look);
        looked = true;
    }

    private void look(ImportPlanDigest plan, Instant kept) {
        if (kept.isBefore(clock.instant().minus(UNCONFIRMED)) && !isWanted.test(plan)) {
            plans.destroy(plan);
        } else if (!looked) {
            ended(plan);
        }
    }

    /** An import has ended by this plan. */
    void ended(ImportPlanDigest plan) {
        if (isCarriedOut.test(plan)) {
            plans.destroy(plan);
        }
    }
}
