package org.zelian.registry.query.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.history.HistoryStep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is told of an inspection's changes, by the names its view has for them. */
final class InspectionFields {

    private InspectionFields() {}

    private record Told(
            InspectionKind kind,
            Set<ProtectionTargetId> targets,
            LocalDate beganOn,
            LocalDate endedOn,
            boolean onSite,
            String summary,
            boolean upToLevel,
            @Nullable EvidenceDigest record) {}

    static List<HistoryStep<Record>> told(List<HistoryStep<InspectionState>> steps) {
        return steps.stream().map(step -> step.<Record>of(InspectionFields::told)).toList();
    }

    private static Record told(InspectionState state) {
        InspectionRecord said = state.record();
        return new Told(
                said.kind(),
                said.targets(),
                said.beganOn(),
                state.endedOn(),
                said.onSite(),
                said.summary(),
                said.upToLevel(),
                said.record());
    }

    /**
     * @param names of the targets; one without is told by its id
     */
    static Fields fields(Map<ProtectionTargetId, String> names) {
        return new Fields(
                Set.of(),
                value ->
                        value instanceof ProtectionTargetId target
                                ? new Field(
                                        target.value(), names.getOrDefault(target, target.value()))
                                : null);
    }
}
