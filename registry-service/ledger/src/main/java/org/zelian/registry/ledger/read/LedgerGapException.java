package org.zelian.registry.ledger.read;

/** The ledger does not continue where it must: never to be skipped, always an alarm. */
public final class LedgerGapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerGapException(String message) {
        super(message);
    }
}
