package org.zelian.registry.views.evidence;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

/** What can be asked about files on record. */
public sealed interface EvidenceQuery<A> extends Query<A> {

    record FindEvidence(UnitId unit, EvidenceDigest file) implements EvidenceQuery<EvidenceView> {}

    /** A file that goes with a target; its unit is the one on whose record it is. */
    record FindTargetEvidence(ProtectionTargetId target, EvidenceDigest file)
            implements EvidenceQuery<EvidenceView> {}

    /** Files of a unit, newest first. */
    record ListEvidence(UnitId unit, Paging paging) implements EvidenceQuery<Page<EvidenceView>> {}
}
