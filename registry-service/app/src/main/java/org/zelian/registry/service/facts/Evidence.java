package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpenedWithTarget;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files are on which unit's record, and which ones acts on a target have named. */
public final class Evidence {

    private final Map<UnitId, Set<EvidenceDigest>> byUnit = new HashMap<>();
    private final Map<ProtectionTargetId, Set<EvidenceDigest>> byTarget = new HashMap<>();

    void apply(EvidenceEvent event) {
        switch (event) {
            case EvidenceRecorded e ->
                    byUnit.computeIfAbsent(e.unit(), unit -> new HashSet<>()).add(e.file());
            case EvidenceOpened e -> {}
            case EvidenceOpenedWithTarget e -> {}
        }
    }

    /**
     * An act on a target named files: they stand in its record from now on, whatever is put right.
     */
    void named(ProtectionTargetId target, List<String> files) {
        files.forEach(
                file ->
                        byTarget.computeIfAbsent(target, id -> new HashSet<>())
                                .add(new EvidenceDigest(file)));
    }

    /** Whether an act on the target has named the file. */
    public boolean standsWith(ProtectionTargetId target, EvidenceDigest file) {
        return byTarget.getOrDefault(target, Set.of()).contains(file);
    }

    /** Whether a unit has the file on record; nobody has it where there is no unit. */
    public boolean isOnRecord(@Nullable UnitId unit, EvidenceDigest file) {
        return unit != null && byUnit.getOrDefault(unit, Set.of()).contains(file);
    }
}
