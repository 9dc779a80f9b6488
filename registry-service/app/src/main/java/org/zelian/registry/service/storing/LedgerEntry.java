package org.zelian.registry.service.storing;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.LocalDate;

/**
 * An event of the ledger, read.
 *
 * @param position in the ledger
 * @param id event id
 * @param stream it belongs to
 * @param sequence in that stream, from 0
 */
public record LedgerEntry(
        long position,
        String id,
        String stream,
        long sequence,
        RegistryEvent event,
        EventMetadata beside) {

    /** Reads a stored event. */
    public static LedgerEntry of(StoredEvent stored, RegistryJson json) {
        return new LedgerEntry(
                stored.position(),
                stored.id(),
                stored.aggregateId(),
                stored.sequence(),
                json.readEvent(
                        stored.name(),
                        stored.revision() == null ? "1" : stored.revision(),
                        stored.payload()),
                json.readMetadata(stored.metadata()));
    }

    /** The day from which it holds. */
    public LocalDate effective() {
        return beside.effective();
    }
}
