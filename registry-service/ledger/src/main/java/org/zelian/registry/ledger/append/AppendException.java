package org.zelian.registry.ledger.append;

import java.util.UUID;

/** Why a commit was not acknowledged; each kind says what the caller may conclude. */
public abstract sealed class AppendException extends RuntimeException
        permits CommitConflictException,
                CommitRefusedException,
                LedgerAwayException,
                OutcomeUnknownException {
    private static final long serialVersionUID = 1L;

    private final UUID commitId;

    AppendException(UUID commitId, String message) {
        super(message);
        this.commitId = commitId;
    }

    public UUID commitId() {
        return commitId;
    }
}
