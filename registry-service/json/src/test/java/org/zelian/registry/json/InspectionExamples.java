package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.DAY;
import static org.zelian.registry.json.Examples.TARGET;
import static org.zelian.registry.json.Examples.UNIT;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;

import java.util.List;
import java.util.Set;

/** One event of every kind about inspections and protection plans. */
final class InspectionExamples {

    private static final InspectionId INSPECTION = new InspectionId("inspection-8W9X0Y1Z");
    private static final ProtectionPlanId PLAN_ID = new ProtectionPlanId("plan-2A3B4C5D");
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final InspectionRecord RECORD =
            new InspectionRecord(
                    InspectionKind.POLICE,
                    Set.of(TARGET, new ProtectionTargetId("target-0G1H2J3K")),
                    DAY,
                    true,
                    "核查管理制度与日志留存，日志不足六个月",
                    false,
                    FILE);
    private static final ProtectionPlan PLAN = new ProtectionPlan(2026, FILE, FILE);

    private InspectionExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new InspectionRecorded(INSPECTION, UNIT, RECORD, BASIS),
                new InspectionCorrected(INSPECTION, UNIT, 0, RECORD, BASIS),
                new ProtectionPlanFiled(PLAN_ID, TARGET, PLAN, BASIS),
                new ProtectionPlanCorrected(PLAN_ID, TARGET, 0, PLAN, BASIS));
    }
}
