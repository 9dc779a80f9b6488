package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entry stands in place of which. Entries are shown to it in ledger order. */
final class Chains {

    private final Stored stored;
    private final Map<Name, Fed> holding = new HashMap<>();

    Chains(Stored stored) {
        this.stored = stored;
    }

    /** An entry with what it stands in place of. */
    Fed fed(RecordedEvent entry) {
        Fed fed =
                entry.event() instanceof Correction correction
                        ? corrected(entry, correction.corrects()).correctedBy(entry)
                        : new Fed(entry, List.of());
        holding.put(new Name(entry.stream(), entry.sequence()), fed);
        fed.replaced().forEach(e -> holding.put(new Name(e.stream(), e.sequence()), fed));
        return fed;
    }

    private Fed corrected(RecordedEvent entry, long sequence) {
        Fed fed = holding.get(new Name(entry.stream(), sequence));
        if (fed == null) {
            fed = stored.chain(entry.stream(), sequence);
        }
        if (fed == null) {
            throw new IllegalStateException(
                    "Entry %d corrects entry %d of %s, which does not come before it"
                            .formatted(entry.position(), sequence, entry.stream()));
        }
        return fed;
    }

    /** Chains from before the first entry shown; null where there is no such entry. */
    interface Stored {
        @Nullable Fed chain(String stream, long sequence);
    }

    private record Name(String stream, long sequence) {}
}
