package org.zelian.registry.query.evidence;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;

/** A file that an act on a target has named: it goes with the target. */
public record TargetFileState(ProtectionTargetId target, EvidenceDigest file) {}
