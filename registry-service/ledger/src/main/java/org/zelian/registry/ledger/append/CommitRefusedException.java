package org.zelian.registry.ledger.append;

import java.util.UUID;

/** The commit breaks a limit of the ledger or the clock is not to be trusted. Nothing stored. */
public final class CommitRefusedException extends AppendException {
    private static final long serialVersionUID = 1L;

    CommitRefusedException(UUID commitId, String message) {
        super(commitId, message);
    }
}
