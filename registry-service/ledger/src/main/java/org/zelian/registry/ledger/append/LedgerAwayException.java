package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The database could not be reached in time, and the commit was never sent. Nothing stored. */
public final class LedgerAwayException extends AppendException {
    private static final long serialVersionUID = 1L;

    LedgerAwayException(UUID commitId, String message, @Nullable Throwable cause) {
        super(commitId, message);
        initCause(cause);
    }
}
