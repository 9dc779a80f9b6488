package org.zelian.registry.ledger.append;

import org.zelian.registry.ledger.format.CommitTemplate;
import org.zelian.registry.ledger.format.Limits;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the database would accept but the ledger does not. A unique multikey index says nothing of
 * two equal keys inside one document, and an oversize document fails only after its predecessors in
 * the batch were stored; so both are caught here.
 */
final class Admission {
    private Admission() {}

    /** Checks made by the caller before anything is encoded. */
    static void check(UUID id, List<StoredEvent> events) {
        if (events.isEmpty() || events.size() > Limits.EVENTS) {
            throw new CommitRefusedException(
                    id, "a commit has 1 to " + Limits.EVENTS + " events, not " + events.size());
        }
        Keys keys = new Keys();
        for (int i = 0; i < events.size(); i++) {
            StoredEvent event = events.get(i);
            checkText(id, event);
            if (!keys.add(event)) {
                throw new CommitConflictException(id, i, "twice in one commit: " + name(event));
            }
        }
    }

    static void checkSize(CommitTemplate template) {
        if (template.size() > Limits.COMMIT_BYTES) {
            StoredEvent largest = template.events().getFirst();
            for (StoredEvent event : template.events()) {
                largest = bytes(event) > bytes(largest) ? event : largest;
            }
            throw new CommitRefusedException(
                    template.id(),
                    "commit of %d bytes, at most %d; its largest event is %s %s with %d"
                            .formatted(
                                    template.size(),
                                    Limits.COMMIT_BYTES,
                                    largest.name(),
                                    name(largest),
                                    bytes(largest)));
        }
    }

    /** Fails the commits that repeat a key of one before them in the batch; returns the others. */
    static List<Pending> distinct(List<Pending> batch) {
        List<Pending> kept = new ArrayList<>(batch.size());
        Keys keys = new Keys();
        Set<UUID> ids = new HashSet<>();
        for (Pending pending : batch) {
            int clash = batch.size() == 1 ? -1 : keys.firstClash(pending.events());
            if (clash < 0 && ids.add(pending.id())) {
                kept.add(pending);
            } else {
                pending.failed(
                        new CommitConflictException(
                                pending.id(), Math.max(clash, 0), "twice in one batch"));
            }
        }
        return kept;
    }

    private static void checkText(UUID id, StoredEvent event) {
        boolean plainInOrder =
                event.isDomain()
                        || (event.sequence() == 0 && event.aggregateId().equals(event.id()));
        boolean complete =
                !event.id().isEmpty() && !event.aggregateId().isEmpty() && !event.name().isEmpty();
        if (!plainInOrder || !complete || event.sequence() < 0) {
            throw new CommitRefusedException(id, "event without proper keys: " + name(event));
        }
        for (String text : new String[] {event.id(), event.aggregateId(), event.name()}) {
            checkEncodable(id, text);
        }
        checkEncodable(id, event.type() == null ? "" : event.type());
        checkEncodable(id, event.revision() == null ? "" : event.revision());
    }

    private static void checkEncodable(UUID id, String text) {
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new CommitRefusedException(id, "half a character cannot be stored as UTF-8");
        }
    }

    private static int bytes(StoredEvent event) {
        return event.payload().length + event.metadata().length;
    }

    private static String name(StoredEvent event) {
        return event.id() + " of " + event.aggregateId() + " at " + event.sequence();
    }

    /** Event ids and places in streams seen so far. */
    private static final class Keys {
        private final Set<String> ids = new HashSet<>();
        private final Set<Place> places = new HashSet<>();

        boolean add(StoredEvent event) {
            boolean newPlace = places.add(new Place(event.aggregateId(), event.sequence()));
            return ids.add(event.id()) && newPlace;
        }

        /** Adds all, or none when one clashes, whose index it returns; -1 when none does. */
        int firstClash(List<StoredEvent> events) {
            for (int i = 0; i < events.size(); i++) {
                StoredEvent event = events.get(i);
                if (ids.contains(event.id())
                        || places.contains(new Place(event.aggregateId(), event.sequence()))) {
                    return i;
                }
            }
            events.forEach(this::add);
            return -1;
        }
    }

    private record Place(String aggregateId, long sequence) {}
}
