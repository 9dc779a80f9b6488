package org.zelian.registry.views.evidence;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.views.Trace;

/**
 * A file on a unit's record.
 *
 * @param size of the plain bytes
 * @param name as uploaded; absent when the file's key was destroyed
 * @param recorded who put it on record, and when
 */
public record EvidenceView(
        EvidenceDigest file,
        UnitId unit,
        EvidenceType type,
        long size,
        @Nullable String name,
        Trace recorded) {}
