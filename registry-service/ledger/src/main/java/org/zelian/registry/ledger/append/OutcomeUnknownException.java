package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The commit was sent and its fate could not be learnt in time: look it up by its id. */
public final class OutcomeUnknownException extends AppendException {
    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(UUID commitId, @Nullable Throwable cause) {
        super(commitId, "outcome unknown: commit " + commitId);
        initCause(cause);
    }
}
