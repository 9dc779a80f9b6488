package org.zelian.registry.contract.evidence;

import java.util.List;

/**
 * What may be uploaded.
 *
 * @param size bytes of a file at most
 */
public record EvidenceLimits(long size, List<EvidenceType> types) {

    public EvidenceLimits {
        types = List.copyOf(types);
    }
}
