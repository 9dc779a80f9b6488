package org.zelian.registry.ledger.verify;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Raw documents of a ledger, the store's or a dump's, in order of position. */
public interface LedgerSource extends AutoCloseable {
    /** The genesis document; null when there is none. To be asked before the commits. */
    byte @Nullable [] genesis() throws IOException;

    /**
     * The next commit document; null at the end.
     *
     * @throws BrokenDumpException when no document can be cut out of what follows
     */
    byte @Nullable [] next() throws IOException;

    @Override
    void close() throws IOException;

    /** The bytes of a dump cannot be cut into documents from here on. */
    final class BrokenDumpException extends IOException {
        private static final long serialVersionUID = 1L;

        public BrokenDumpException(String message) {
            super(message);
        }
    }
}
