package org.zelian.registry.query.evidence;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.trace.StoredTrace;

/** A file on a unit's record, unopened. Its key is that of its name. */
public record EvidenceState(
        EvidenceDigest file,
        UnitId unit,
        EvidenceType type,
        long size,
        SealedField name,
        StoredTrace recorded) {

    static EvidenceState of(EvidenceRecorded e, StoredTrace recorded) {
        return new EvidenceState(
                e.file(),
                e.unit(),
                e.type(),
                e.size(),
                new SealedField(e.name(), recorded.eventName(), "/name"),
                recorded);
    }

    /** Name of the key under which the file is sealed. */
    String key() {
        return name.value().key();
    }
}
