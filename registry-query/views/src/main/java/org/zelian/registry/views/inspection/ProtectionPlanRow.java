package org.zelian.registry.views.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;

/**
 * A row of the plans.
 *
 * @param targetName what the target was called on the day asked about
 * @param level the target's, in force on that day
 * @param plan the file
 * @param receipt of the police
 */
public record ProtectionPlanRow(
        ProtectionPlanId id,
        ProtectionTargetId target,
        String targetName,
        UnitName operator,
        @Nullable SecurityProtectionLevel level,
        int year,
        LocalDate filedOn,
        EvidenceDigest plan,
        @Nullable EvidenceDigest receipt) {}
