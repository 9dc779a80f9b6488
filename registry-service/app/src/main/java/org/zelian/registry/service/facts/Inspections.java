package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionEvent;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent;

import java.util.HashMap;
import java.util.Map;

/** Which unit an inspection was of, and which target a protection plan is of. */
public final class Inspections {

    private final Map<InspectionId, UnitId> units = new HashMap<>();
    private final Map<ProtectionPlanId, ProtectionTargetId> planned = new HashMap<>();

    void apply(InspectionEvent event) {
        units.put(event.inspection(), event.unit());
    }

    void apply(ProtectionPlanEvent event) {
        planned.put(event.id(), event.target());
    }

    /** The unit inspected; null if there is no such inspection. */
    public @Nullable UnitId unit(InspectionId inspection) {
        return units.get(inspection);
    }

    /** The target of a plan; null if there is no such plan. */
    public @Nullable ProtectionTargetId target(ProtectionPlanId plan) {
        return planned.get(plan);
    }
}
