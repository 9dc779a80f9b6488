package org.zelian.registry.query.history;

import org.zelian.registry.contract.Correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rows there are at a moment, by replaying everything up to it; knows nothing of rows. */
record NaiveModel<V extends Record>(Fold<V> projection, List<RecordedEvent> log) {

    Map<String, V> at(Snapshot moment) {
        List<List<RecordedEvent>> places = places(moment.position());
        places.removeIf(place -> place.getLast().effective().isAfter(moment.on()));
        places.sort(
                Comparator.comparing((List<RecordedEvent> place) -> place.getLast().effective())
                        .thenComparingLong(place -> place.getFirst().position()));
        Map<String, V> rows = new TreeMap<>();
        for (List<RecordedEvent> place : places) {
            Fed fed = new Fed(place.getLast(), place.subList(0, place.size() - 1));
            for (String key : projection.keys(fed)) {
                V after = projection.fold(rows.get(key), key, fed);
                if (after == null) {
                    rows.remove(key);
                } else {
                    rows.put(key, after);
                }
            }
        }
        rows.values().removeIf(row -> !projection.isThere(row));
        return rows;
    }

    long version(String stream, long position) {
        return log.stream()
                .filter(e -> e.position() <= position && e.stream().equals(stream))
                .count();
    }

    private List<List<RecordedEvent>> places(long position) {
        List<List<RecordedEvent>> places = new ArrayList<>();
        for (RecordedEvent entry : log.subList(0, (int) position + 1)) {
            if (entry.event() instanceof Correction correction) {
                places.stream()
                        .filter(place -> place.getFirst().stream().equals(entry.stream()))
                        .filter(
                                place ->
                                        place.stream()
                                                .anyMatch(
                                                        e -> e.sequence() == correction.corrects()))
                        .forEach(place -> place.add(entry));
            } else {
                places.add(new ArrayList<>(List.of(entry)));
            }
        }
        return places;
    }
}
