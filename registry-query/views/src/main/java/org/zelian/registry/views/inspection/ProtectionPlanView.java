package org.zelian.registry.views.inspection;

import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.inspection.ProtectionPlan;

import java.time.LocalDate;

/**
 * 保护工作方案 of a target and year, as the police have it.
 *
 * @param version entries of its stream up to the moment asked about
 * @param filedOn the day the police had it
 * @param entry sequence number of the entry that says so: the one to correct
 */
public record ProtectionPlanView(
        ProtectionPlanId id,
        long version,
        ProtectionTargetId target,
        ProtectionPlan plan,
        LocalDate filedOn,
        long entry) {}
