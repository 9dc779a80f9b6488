package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How what is known of a key becomes rows: as it is, or as what follows from it. */
sealed interface Shape<S extends Record, V extends Record> {

    View<V> view();

    Fold<S> fold();

    /** Stored field that holds the key whose entries made the row. */
    String keyField();

    /** The rows, as known at a position, and the days on which they are there. */
    List<Spans.Span<V>> spans(Timeline<S> timeline, String key, long known);

    /** How the names of the streams begin that are looked up. */
    default Set<String> background() {
        return Set.of();
    }

    /** Takes in what may be looked up. */
    default void learn(RecordedEvent entry) {}

    /** The name under which rows await the entry; null if none does. */
    default @Nullable String awaitedAs(RecordedEvent entry) {
        return null;
    }

    /** A row a key, and in it what is known. */
    record OfProjection<V extends Record>(Projection<V> projection) implements Shape<V, V> {

        @Override
        public View<V> view() {
            return projection;
        }

        @Override
        public Fold<V> fold() {
            return projection;
        }

        @Override
        public String keyField() {
            return "k";
        }

        @Override
        public List<Spans.Span<V>> spans(Timeline<V> timeline, String key, long known) {
            return timeline.spans();
        }
    }

    /** Several rows a key. */
    record OfDerivation<S extends Record, V extends Record>(
            Derivation<S, V> derivation, RegistryJson json) implements Shape<S, V> {

        static final String GROUP = "g";

        @Override
        public View<V> view() {
            return derivation;
        }

        @Override
        public Fold<S> fold() {
            return derivation;
        }

        @Override
        public String keyField() {
            return GROUP;
        }

        @Override
        public Set<String> background() {
            return derivation.background();
        }

        @Override
        public void learn(RecordedEvent entry) {
            if (derivation.background().stream().anyMatch(entry.stream()::startsWith)) {
                derivation.learn(entry);
            }
        }

        @Override
        public @Nullable String awaitedAs(RecordedEvent entry) {
            return derivation.awaitedAs(entry);
        }

        @Override
        public List<Spans.Span<V>> spans(Timeline<S> timeline, String key, long known) {
            Map<String, Spans<V>> rows = new LinkedHashMap<>();
            for (Timeline.Known<S> day : timeline.days()) {
                Content<S> whole = day.content();
                Map<String, V> following =
                        whole == null ? Map.of() : derivation.rows(key, whole.value(), known);
                following.keySet().forEach(row -> rows.computeIfAbsent(row, Spans::new));
                rows.forEach((row, spans) -> extend(spans, day.day(), following.get(row)));
            }
            List<Spans.Span<V>> all = new ArrayList<>();
            rows.values().forEach(spans -> all.addAll(spans.all()));
            return all;
        }

        /** Written as JSON only where it differs from the day before. */
        private void extend(Spans<V> spans, int day, @Nullable V row) {
            Spans.Span<V> open = spans.open();
            boolean same = row != null && open != null && open.content().value().equals(row);
            if (!same) {
                spans.extend(day, row == null ? null : new Content<>(row, json));
            }
        }
    }
}
