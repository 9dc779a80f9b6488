package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.domain.inspection.InspectionFacts;
import org.zelian.registry.domain.inspection.ProtectionPlanFacts;

import java.time.LocalDate;
import java.util.Set;

/** What decisions about inspections and protection plans need to know of others. */
public final class InspectionNeeds {

    private InspectionNeeds() {}

    static InspectionFacts of(InspectionCommand command, Facts facts, LocalDate day) {
        UnitId unit = unit(command, facts);
        return unit == null
                ? new InspectionFacts(null, Set.of())
                : new InspectionFacts(
                        facts.units().standing(unit, day), facts.targets().operatedBy(unit, day));
    }

    static ProtectionPlanFacts of(ProtectionPlanCommand command, Facts facts, LocalDate day) {
        ProtectionTargetId target = target(command, facts);
        return target == null
                ? new ProtectionPlanFacts(null, null)
                : new ProtectionPlanFacts(
                        facts.standing(target, day), facts.gradings().levelInForce(target, day));
    }

    /** The unit that is inspected; null if a command names an inspection that does not exist. */
    public static @Nullable UnitId unit(InspectionCommand command, Facts facts) {
        return switch (command) {
            case RecordInspection c -> c.unit();
            case CorrectInspection c -> facts.inspections().unit(c.inspection());
        };
    }

    /** The target whose plan it is; null if a command names a plan that does not exist. */
    public static @Nullable ProtectionTargetId target(ProtectionPlanCommand command, Facts facts) {
        return switch (command) {
            case FileProtectionPlan c -> c.target();
            case CorrectProtectionPlan c -> facts.inspections().target(c.id());
        };
    }
}
