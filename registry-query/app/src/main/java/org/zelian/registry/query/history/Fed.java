package org.zelian.registry.query.history;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An entry as it is fed to a row, together with those it stands in place of.
 *
 * @param entry the entry that holds
 * @param replaced what it corrects, from the original to the last correction before it; empty for
 *     an entry that corrects nothing
 */
public record Fed(RecordedEvent entry, List<RecordedEvent> replaced) {

    public Fed {
        replaced = List.copyOf(replaced);
    }

    public RegistryEvent event() {
        return entry.event();
    }

    public EventMetadata metadata() {
        return entry.metadata();
    }

    /** The day from which it holds; for a correction its own, not the original's. */
    public LocalDate effective() {
        return entry.effective();
    }

    /** The entry whose place it has: itself if it corrects nothing. */
    public RecordedEvent original() {
        return replaced.isEmpty() ? entry : replaced.getFirst();
    }

    /**
     * Itself as it was before its last correction, and so on back to the original; oldest first.
     */
    List<Fed> stages() {
        return IntStream.rangeClosed(0, replaced.size()).mapToObj(this::stage).toList();
    }

    /**
     * What stood in this place before it, for corrections that say only in part what holds.
     *
     * @throws IllegalStateException if it corrects nothing
     */
    public Fed before() {
        if (replaced.isEmpty()) {
            throw new IllegalStateException("Entry " + entry.position() + " corrects nothing");
        }
        return stage(replaced.size() - 1);
    }

    /** A later correction of it. */
    Fed correctedBy(RecordedEvent correction) {
        List<RecordedEvent> earlier = new ArrayList<>(replaced);
        earlier.add(entry);
        return new Fed(correction, earlier);
    }

    private Fed stage(int number) {
        return number == replaced.size()
                ? this
                : new Fed(replaced.get(number), replaced.subList(0, number));
    }
}
