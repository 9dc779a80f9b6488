package org.zelian.registry.json;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpenedWithTarget;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;

import java.util.List;

/** One event of a file of every kind, with nothing absent. */
final class EvidenceExamples {

    private static final EvidenceDigest FILE =
            new EvidenceDigest("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    private static final UnitId UNIT = new UnitId("unit-0123ABCD");

    private EvidenceExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new EvidenceRecorded(
                        FILE,
                        UNIT,
                        EvidenceType.PDF,
                        48213,
                        Sealed.stored(EvidenceCommand.key(FILE), "bm9uY2XljJrlrZA=")),
                new EvidenceOpened(FILE, UNIT, EvidenceUse.PREVIEW),
                new EvidenceOpenedWithTarget(
                        FILE,
                        UNIT,
                        new ProtectionTargetId("target-7K2M9QXA"),
                        EvidenceUse.DOWNLOAD));
    }
}
