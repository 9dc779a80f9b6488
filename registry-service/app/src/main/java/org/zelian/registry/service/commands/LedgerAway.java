package org.zelian.registry.service.commands;

/** The ledger cannot take the command now; nothing happened. */
public final class LedgerAway extends RuntimeException {

    LedgerAway(Throwable cause) {
        super("ledger away", cause);
    }
}
