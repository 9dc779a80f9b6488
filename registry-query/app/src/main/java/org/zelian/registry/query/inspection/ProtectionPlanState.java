package org.zelian.registry.query.inspection;

import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.query.protectiontarget.OfTarget;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.LocalDate;

/**
 * What a row of the plans says. Who operates its target on a day is said by the target's row.
 *
 * @param filedOn the day the police had it
 * @param recorded of the entry that says so
 */
record ProtectionPlanState(
        ProtectionPlanId id,
        ProtectionTargetId target,
        ProtectionPlan plan,
        LocalDate filedOn,
        StoredTrace recorded)
        implements OfTarget {

    /** The first day of its year. */
    @Override
    public LocalDate begun() {
        return LocalDate.ofYearDay(plan.year(), 1);
    }
}
