package org.zelian.registry.ledger.verify;

import java.util.List;

/**
 * @param events read
 * @param commits read
 * @param head position of the last event read, -1 when there is none
 * @param root of the tree over all events, recomputed, as hexadecimal; what a checkpoint states
 * @param findings in order of position; at most {@link LedgerVerifier#FINDINGS} of them
 */
public record Verification(
        long events, long commits, long head, String root, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
