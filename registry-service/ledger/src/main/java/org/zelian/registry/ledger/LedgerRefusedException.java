package org.zelian.registry.ledger;

/** The ledger does not open: what it holds, or where it lies, is not what it must be. */
public final class LedgerRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerRefusedException(String message) {
        super(message);
    }
}
