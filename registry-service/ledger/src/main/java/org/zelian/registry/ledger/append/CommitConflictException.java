package org.zelian.registry.ledger.append;

import java.util.UUID;

/** Another commit holds a sequence of the same stream, or the same commit id. Nothing stored. */
public final class CommitConflictException extends AppendException {
    private static final long serialVersionUID = 1L;

    private final int eventIndex;

    CommitConflictException(UUID commitId, int eventIndex, String message) {
        super(commitId, message);
        this.eventIndex = eventIndex;
    }

    /** Index within the commit of the event that clashes; 0 when it is the commit id. */
    public int eventIndex() {
        return eventIndex;
    }
}
