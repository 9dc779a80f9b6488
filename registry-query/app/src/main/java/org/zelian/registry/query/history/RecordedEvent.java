package org.zelian.registry.query.history;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger.
 *
 * @param position in the ledger, gapless from 0
 * @param commitId id of the command that caused it
 * @param recorded when it entered the ledger
 * @param stream id of the aggregate
 * @param sequence in its stream, gapless from 0
 * @param digest SHA-256 (hex) of the event as the ledger keeps it
 */
public record RecordedEvent(
        long position,
        UUID commitId,
        Instant recorded,
        String eventId,
        String stream,
        long sequence,
        RegistryEvent event,
        EventMetadata metadata,
        String digest) {

    /** The day from which it holds. */
    public LocalDate effective() {
        return metadata.effective();
    }
}
