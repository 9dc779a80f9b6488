package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;

/**
 * A target as its grading needs to know it, on the effective day of an act.
 *
 * @param registered the day from which it is registered
 * @param retired the day from which it is retired; absent while it is not
 * @param entries of its stream
 * @param described entries of its stream up to the one that described it last
 * @param platform level of the cloud platform it is a tenant of
 * @param carried highest level in force of the unit's targets that name it as superior system
 */
public record GradedTarget(
        UnitStanding operator,
        TargetKind kind,
        LocalDate registered,
        @Nullable LocalDate retired,
        long entries,
        long described,
        @Nullable SecurityProtectionLevel platform,
        @Nullable SecurityProtectionLevel carried) {}
