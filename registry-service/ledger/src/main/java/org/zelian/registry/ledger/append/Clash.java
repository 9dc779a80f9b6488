package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/** Which event of a commit stands where another one already is. */
record Clash(int eventIndex, String message) {

    /** Looks every stream of the commit up; null when none of its places is taken. */
    static @Nullable Clash find(LedgerPort port, List<StoredEvent> events) {
        Map<String, LongSummaryStatistics> ranges = new HashMap<>();
        events.forEach(
                e ->
                        ranges.computeIfAbsent(e.aggregateId(), any -> new LongSummaryStatistics())
                                .accept(e.sequence()));
        for (Map.Entry<String, LongSummaryStatistics> range : ranges.entrySet()) {
            long from = range.getValue().getMin();
            long to = range.getValue().getMax();
            for (StoredCommit stored : port.bySequence(range.getKey(), from, to)) {
                Clash clash = among(events, stored);
                if (clash != null) {
                    return clash;
                }
            }
        }
        return null;
    }

    private static @Nullable Clash among(List<StoredEvent> events, StoredCommit stored) {
        for (int i = 0; i < events.size(); i++) {
            StoredEvent own = events.get(i);
            for (StoredEvent other : stored.events()) {
                if (other.aggregateId().equals(own.aggregateId())
                        && other.sequence() == own.sequence()) {
                    return new Clash(
                            i,
                            "sequence %d of %s is taken by commit %s"
                                    .formatted(own.sequence(), own.aggregateId(), stored.id()));
                }
            }
        }
        return null;
    }
}
