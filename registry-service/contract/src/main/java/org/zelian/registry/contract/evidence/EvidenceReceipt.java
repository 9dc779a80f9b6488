package org.zelian.registry.contract.evidence;

import org.zelian.registry.contract.EvidenceDigest;

/**
 * What became of an upload: the file is stored and on the unit's record, perhaps since long ago.
 *
 * @param file by which acts name it from now on
 * @param size of the plain bytes
 * @param version entries of the unit's record of it
 * @param position in the ledger
 */
public record EvidenceReceipt(
        EvidenceDigest file, EvidenceType type, long size, long version, long position) {}
