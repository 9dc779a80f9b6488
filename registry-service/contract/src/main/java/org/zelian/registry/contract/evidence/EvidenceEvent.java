package org.zelian.registry.contract.evidence;

import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;

/** What happens to a file. Stream: the unit's record of it. */
public sealed interface EvidenceEvent extends RegistryEvent {

    EvidenceDigest file();

    UnitId unit();

    /**
     * @param size of the plain bytes
     */
    @EventName("evidence.recorded")
    record EvidenceRecorded(
            EvidenceDigest file, UnitId unit, EvidenceType type, long size, Sealed name)
            implements EvidenceEvent {}

    /** Somebody opened it: reading is recorded, too. */
    @EventName("evidence.opened")
    record EvidenceOpened(EvidenceDigest file, UnitId unit, EvidenceUse use)
            implements EvidenceEvent {}

    /**
     * Somebody opened it as part of a target's record.
     *
     * @param unit on whose record it is; another may operate the target by now
     */
    @EventName("evidence.openedwithtarget")
    record EvidenceOpenedWithTarget(
            EvidenceDigest file, UnitId unit, ProtectionTargetId target, EvidenceUse use)
            implements EvidenceEvent {}
}
