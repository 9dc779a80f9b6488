package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One key folded again from the entries that were fed to it, step by step. */
final class KeyHistory<V extends Record> {

    private final Timeline<V> timeline;
    private final List<RecordedEvent> fed;

    KeyHistory(
            Generation generation,
            Projection<V> projection,
            RegistryJson json,
            String key,
            long upTo) {
        this.timeline = new Timeline<>(projection, key, json);
        MongoCollection<Document> feed = generation.feed(projection);
        List<Long> positions =
                feed.find(Filters.and(Filters.eq("k", key), Filters.lte("f", upTo)))
                        .projection(Projections.include("p"))
                        .map(document -> document.getLong("p"))
                        .into(new ArrayList<>());
        this.fed =
                generation.entries(json).at(positions).values().stream()
                        .sorted(Comparator.comparingLong(RecordedEvent::position))
                        .toList();
    }

    /** What each entry made of the row, in the order of the ledger. */
    List<HistoryStep<V>> steps() {
        Map<RecordedEvent, Long> correctedBy = new HashMap<>();
        Chains chains = new Chains((stream, sequence) -> null);
        List<HistoryStep<V>> steps = new ArrayList<>();
        for (RecordedEvent entry : fed) {
            Fed taken = chains.fed(entry);
            if (!taken.replaced().isEmpty()) {
                correctedBy.put(taken.before().entry(), entry.sequence());
            }
            int turn = timeline.add(taken);
            if (concerns(taken)) {
                steps.add(step(taken, turn));
            }
        }
        return steps.stream().map(step -> step.correctedBy(correctedBy.get(step.entry()))).toList();
    }

    /** The stretches of days, as known after the last entry. */
    List<Stretch<V>> stretches() {
        Chains chains = new Chains((stream, sequence) -> null);
        fed.forEach(entry -> timeline.add(chains.fed(entry)));
        return timeline.spans().stream()
                .map(
                        span ->
                                new Stretch<>(
                                        Day.of(span.vf()),
                                        Day.of(span.vt()),
                                        span.content().value()))
                .toList();
    }

    private boolean concerns(Fed taken) {
        return timeline.feeds(taken)
                || (!taken.replaced().isEmpty() && timeline.feeds(taken.before()));
    }

    private HistoryStep<V> step(Fed taken, int turn) {
        Content<V> row = timeline.before(turn);
        Content<V> without =
                taken.replaced().isEmpty() ? row : timeline.applied(row, taken.before());
        return new HistoryStep<>(
                taken,
                value(without),
                value(timeline.after(turn)),
                taken.event() instanceof Correction correction ? correction.corrects() : null,
                null);
    }

    private @Nullable V value(@Nullable Content<V> content) {
        Content<V> row = timeline.there(content);
        return row == null ? null : row.value();
    }
}
