package org.zelian.registry.query.changes;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.history.Difference;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.history.HistoryEntry.Change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Timelines of entries, newest first, and differences of two moments. */
public final class Sentences {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A step and how its fields are shown. */
    public record Told(HistoryStep<?> step, Fields fields) {}

    private final Names names;
    private final Traces traces;

    public Sentences(Names names, Traces traces) {
        this.names = names;
        this.traces = traces;
    }

    /** The timeline of one row. */
    public List<HistoryEntry> timeline(
            List<? extends HistoryStep<?>> steps, Fields fields, Asked asked) {
        return timeline(steps.stream().map(step -> new Told(step, fields)).toList(), asked);
    }

    /** Every entry that was in force, or had been recorded, on the day asked about. */
    public List<HistoryEntry> timeline(List<Told> told, Asked asked) {
        List<Told> known =
                told.stream()
                        .filter(one -> knownBy(asked.moment().on(), one.step().fed()))
                        .sorted(
                                Comparator.comparingLong(
                                                (Told one) -> one.step().fed().entry().position())
                                        .reversed())
                        .toList();
        Names.Shown people =
                names.of(
                        Traces.people(known.stream().map(one -> trace(one.step())).toList()),
                        asked.moment());
        return known.stream().map(one -> entry(one.step(), one.fields(), people, asked)).toList();
    }

    private HistoryEntry entry(
            HistoryStep<?> step, Fields fields, Names.Shown people, Asked asked) {
        return new HistoryEntry(
                traces.shown(trace(step), people, asked.unitNames()),
                changes(fields.of(step.before()), fields.of(step.after())),
                step.corrects(),
                step.correctedBy());
    }

    private static StoredTrace trace(HistoryStep<?> step) {
        return circumstances(step.fed().entry());
    }

    /** The circumstances of any entry. */
    public static StoredTrace circumstances(RecordedEvent entry) {
        return StoredTrace.of(entry, Bases.of(entry.event()));
    }

    private static boolean knownBy(LocalDate day, Fed fed) {
        LocalDate recorded = LocalDate.ofInstant(fed.entry().recorded(), ZONE);
        return !fed.effective().isAfter(day) || !recorded.isAfter(day);
    }

    private static List<Change> changes(Map<String, Field> before, Map<String, Field> after) {
        return Fields.paths(before, after).stream()
                .filter(path -> !Objects.equals(compared(before, path), compared(after, path)))
                .map(path -> new Change(path, shown(before, path), shown(after, path)))
                .toList();
    }

    /** What differs between then and now. */
    public static List<Difference> differences(Map<String, Field> then, Map<String, Field> now) {
        return changes(then, now).stream()
                .map(change -> new Difference(change.field(), change.before(), change.after()))
                .toList();
    }

    private static @Nullable String compared(Map<String, Field> fields, String path) {
        Field field = fields.get(path);
        return field == null ? null : field.compared();
    }

    private static @Nullable String shown(Map<String, Field> fields, String path) {
        Field field = fields.get(path);
        return field == null ? null : field.shown();
    }
}
