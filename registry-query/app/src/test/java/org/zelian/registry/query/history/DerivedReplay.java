package org.zelian.registry.query.history;

import org.zelian.registry.contract.RegistryEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a derivation at any moment, by replaying everything up to it; needs no server. */
public final class DerivedReplay<S extends Record, V extends Record> {

    private final Derivation<S, V> derivation;
    private final Log log;

    public DerivedReplay(Derivation<S, V> derivation) {
        this(derivation, new Log());
    }

    DerivedReplay(Derivation<S, V> derivation, Log log) {
        this.derivation = derivation;
        this.log = log;
        log.all().forEach(derivation::learn);
    }

    /** Appends an entry; its position. */
    public long record(String stream, LocalDate effective, RegistryEvent event) {
        RecordedEvent entry = log.append(stream, event, effective);
        derivation.learn(entry);
        return entry.position();
    }

    /** Position of the last entry. */
    public long head() {
        return log.head();
    }

    /** The rows, by key. */
    public Map<String, V> at(Snapshot moment) {
        Map<String, V> rows = new TreeMap<>();
        new NaiveModel<>(derivation, log.all())
                .at(moment)
                .forEach(
                        (key, whole) ->
                                rows.putAll(derivation.rows(key, whole, moment.position())));
        return rows;
    }

    /** The rows, as known now. */
    public List<V> on(LocalDate day) {
        return List.copyOf(at(new Snapshot(head(), day)).values());
    }
}
