package org.zelian.registry.frontend.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;

import java.time.LocalDate;

/** Bodies of what can be asked of a 保护工作方案. */
sealed interface ProtectionPlanRequest extends RequestAbout<ProtectionPlanId> {

    @Override
    ProtectionPlanCommand of(ProtectionPlanId id, Basis because);

    /** The day the police had it is the effective day. */
    record File(
            ProtectionTargetId target,
            ProtectionPlan plan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ProtectionPlanRequest {
        @Override
        public ProtectionPlanCommand of(ProtectionPlanId id, Basis because) {
            return new ProtectionPlanCommand.FileProtectionPlan(id, target, plan, because);
        }
    }

    record Correct(
            long corrects,
            ProtectionPlan plan,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ProtectionPlanRequest {
        @Override
        public ProtectionPlanCommand of(ProtectionPlanId id, Basis because) {
            return new ProtectionPlanCommand.CorrectProtectionPlan(id, corrects, plan, because);
        }
    }
}
