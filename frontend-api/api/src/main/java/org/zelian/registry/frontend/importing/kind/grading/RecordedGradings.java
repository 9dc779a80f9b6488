package org.zelian.registry.frontend.importing.kind.grading;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.views.grading.GradingQuery.ListRecordedGradings;
import org.zelian.registry.views.grading.RecordedGrading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gradings of the systems below the chosen unit, by their system; what was abandoned is none. */
record RecordedGradings(Map<ProtectionTargetId, List<RecordedGrading>> byTarget) {

    static RecordedGradings of(Checking checking) {
        return new RecordedGradings(
                checking
                        .all(
                                paging -> new ListRecordedGradings(checking.unit(), paging),
                                RecordedGrading.class)
                        .stream()
                        .filter(grading -> grading.phase() != GradingPhase.ABANDONED)
                        .collect(Collectors.groupingBy(RecordedGrading::target)));
    }

    List<RecordedGrading> of(ProtectionTargetId target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
