package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which files are on which unit's record. */
public final class Evidence {

    private final Map<UnitId, Set<EvidenceDigest>> byUnit = new HashMap<>();

    void apply(EvidenceEvent event) {
        switch (event) {
            case EvidenceRecorded e ->
                    byUnit.computeIfAbsent(e.unit(), unit -> new HashSet<>()).add(e.file());
            case EvidenceOpened e -> {}
        }
    }

    /** Whether a unit has the file on record; nobody has it where there is no unit. */
    public boolean isOnRecord(@Nullable UnitId unit, EvidenceDigest file) {
        return unit != null && byUnit.getOrDefault(unit, Set.of()).contains(file);
    }
}
