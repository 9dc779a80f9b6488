package org.zelian.registry.contract.inspection;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.TargetEvent;

/** What happens to a system's 保护工作方案 of a year. Stream: the plan's id. */
public sealed interface ProtectionPlanEvent extends TargetEvent {

    ProtectionPlanId id();

    @Override
    ProtectionTargetId target();

    @EventName("protectionplan.filed")
    record ProtectionPlanFiled(
            ProtectionPlanId id, ProtectionTargetId target, ProtectionPlan plan, Basis basis)
            implements ProtectionPlanEvent {}

    /** Corrects a {@link ProtectionPlanFiled}. */
    @EventName("protectionplan.corrected")
    record ProtectionPlanCorrected(
            ProtectionPlanId id,
            ProtectionTargetId target,
            long corrects,
            ProtectionPlan plan,
            Basis basis)
            implements ProtectionPlanEvent, Correction {}
}
