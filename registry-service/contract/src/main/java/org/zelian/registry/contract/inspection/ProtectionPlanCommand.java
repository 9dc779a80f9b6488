package org.zelian.registry.contract.inspection;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;

/** What can be asked of a system's 保护工作方案 of a year. */
public sealed interface ProtectionPlanCommand extends RegistryCommand {

    ProtectionPlanId id();

    @Override
    default String stream() {
        return id().value();
    }

    /** 报公安机关, from the day they had it. */
    record FileProtectionPlan(
            ProtectionPlanId id, ProtectionTargetId target, ProtectionPlan plan, Basis basis)
            implements ProtectionPlanCommand {}

    /** Puts right what was recorded. */
    record CorrectProtectionPlan(
            ProtectionPlanId id, long corrects, ProtectionPlan plan, Basis basis)
            implements ProtectionPlanCommand {}
}
