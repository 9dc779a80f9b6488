package org.zelian.registry.query.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.InWords;
import org.zelian.registry.query.history.HistoryStep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is told of a plan's changes, by the names its view has for them. */
final class ProtectionPlanFields {

    private ProtectionPlanFields() {}

    private record Told(
            int year, LocalDate filedOn, EvidenceDigest plan, @Nullable EvidenceDigest receipt) {}

    static List<HistoryStep<Record>> told(List<HistoryStep<ProtectionPlanState>> steps) {
        return steps.stream().map(step -> step.<Record>of(ProtectionPlanFields::told)).toList();
    }

    private static Record told(ProtectionPlanState state) {
        return new Told(
                state.plan().year(), state.filedOn(), state.plan().plan(), state.plan().receipt());
    }

    static Fields fields() {
        return new Fields(Set.of(), InWords::of);
    }
}
