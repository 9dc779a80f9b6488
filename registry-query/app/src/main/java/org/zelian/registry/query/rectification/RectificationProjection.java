package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.views.rectification.Closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers orders to put something right. Key: the order's id. */
public final class RectificationProjection implements Projection<RectificationState> {

    public static final String UNIT = "unit";
    public static final String OPEN = "open";
    public static final String CLOSING = "closing";
    public static final String DAYS = "days";
    public static final String BY_DUE = "due";
    public static final String BY_PHASE = "phase";
    static final String BY_ORDERED = "ordered";
    public static final String TARGET = "target";
    static final String ORIGIN = "origin";
    static final String UNDER_WAY = "underWay";
    static final String ASKED = "asked";
    static final String TEXT = "text";

    @Override
    public String name() {
        return "rectifications";
    }

    @Override
    public Class<RectificationState> view() {
        return RectificationState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof RectificationEvent e
                ? Set.of(e.rectification().value())
                : Set.of();
    }

    @Override
    public @Nullable RectificationState fold(
            @Nullable RectificationState row, String key, Fed fed) {
        RectificationEvent event = (RectificationEvent) fed.event();
        StoredTrace trace = Sentences.circumstances(fed.entry());
        if (row != null) {
            return row.after(event, trace);
        }
        StoredOrder order = StoredOrder.in(event, trace);
        return order == null ? null : RectificationState.begun(event, order);
    }

    @Override
    public Map<String, Object> index(RectificationState row) {
        Map<String, Object> fields = new HashMap<>();
        StoredOrder ordered = row.ordered();
        Closing closing = row.closing();
        Long days = row.days();
        fields.put(UNIT, row.unit());
        fields.put(BY_PHASE, row.phase());
        fields.put(OPEN, RectificationPhases.isOpen(row.phase()));
        fields.put(UNDER_WAY, row.isUnderWay());
        fields.put(BY_DUE, row.dueOn());
        fields.put(BY_ORDERED, ordered.said().effective());
        fields.put(ORIGIN, ordered.order().origin());
        fields.put(ASKED, row.deadline().asked() != null);
        fields.put(
                TEXT,
                SearchText.of(Pinyin.searchText(ordered.order().subject()), ordered.number()));
        if (!ordered.targets().isEmpty()) {
            fields.put(TARGET, ordered.targets());
        }
        if (closing != null) {
            fields.put(CLOSING, closing);
        }
        if (days != null) {
            fields.put(DAYS, days);
        }
        return fields;
    }

    /** The last holds a key for each system that an order names. */
    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_DUE)
                        .also(UNIT, UNDER_WAY, OPEN, BY_PHASE, ORIGIN, ASKED, CLOSING),
                RowIndex.sortedBy(BY_DUE)
                        .within(UNIT)
                        .also(UNDER_WAY, OPEN, BY_PHASE, ORIGIN, ASKED, CLOSING, DAYS),
                RowIndex.sortedBy(BY_ORDERED).also(UNIT, UNDER_WAY, OPEN, BY_PHASE, ORIGIN),
                RowIndex.sortedBy(BY_PHASE, BY_DUE).also(UNIT, UNDER_WAY, OPEN, ORIGIN),
                RowIndex.sortedBy(BY_DUE).within(TARGET).also(UNIT, OPEN),
                RowIndex.sortedBy(BY_ORDERED).within(TARGET).also(UNIT));
    }

    @Override
    public String comparedWithin() {
        return UNIT;
    }
}
