package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
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
import org.zelian.registry.query.testing.Samples;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Inspections of one or two targets, which a correction may exchange, and plans. */
final class RandomInspections {

    private final Random random;

    RandomInspections(Random random) {
        this.random = random;
    }

    static InspectionId inspection(int number) {
        return new InspectionId("inspection-%08d".formatted(number));
    }

    static ProtectionPlanId plan(int number) {
        return new ProtectionPlanId("plan-%08d".formatted(number));
    }

    RegistryEvent recorded(InspectionId id) {
        return new InspectionRecorded(id, RandomHistory.unit(0), record(), Basis.none());
    }

    RegistryEvent filed(ProtectionPlanId id, ProtectionTargetId target) {
        return new ProtectionPlanFiled(id, target, plan(), Basis.none());
    }

    /** Null for an entry that is of neither. */
    @Nullable RegistryEvent corrected(RecordedEvent named) {
        long sequence = named.sequence();
        Basis basis = Basis.none();
        return switch (named.event()) {
            case InspectionRecorded e ->
                    new InspectionCorrected(e.inspection(), e.unit(), sequence, record(), basis);
            case InspectionCorrected e ->
                    new InspectionCorrected(e.inspection(), e.unit(), sequence, record(), basis);
            case ProtectionPlanFiled e ->
                    new ProtectionPlanCorrected(e.id(), e.target(), sequence, plan(), basis);
            case ProtectionPlanCorrected e ->
                    new ProtectionPlanCorrected(e.id(), e.target(), sequence, plan(), basis);
            default -> null;
        };
    }

    private InspectionRecord record() {
        Set<ProtectionTargetId> targets = new HashSet<>();
        targets.add(RandomRegions.target(random.nextInt(RandomRegions.TARGETS)));
        targets.add(RandomRegions.target(random.nextInt(RandomRegions.TARGETS)));
        InspectionKind[] kinds = InspectionKind.values();
        return new InspectionRecord(
                kinds[random.nextInt(kinds.length)],
                targets,
                RandomHistory.day(random),
                true,
                "示例情况",
                random.nextBoolean(),
                null);
    }

    private ProtectionPlan plan() {
        return new ProtectionPlan(2025 + random.nextInt(4), Samples.SCAN, null);
    }
}
