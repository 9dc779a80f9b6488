package org.zelian.registry.query.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportEvent;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.trace.StoredTrace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers imports. Key: the import's id. */
public final class ImportProjection implements Projection<ImportState> {

    static final String BY_CONFIRMED = "confirmed";
    static final String BY_KIND = "kind";
    static final String UNIT = "unit";
    static final String PHASE = "phase";

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Class<ImportState> view() {
        return ImportState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof ImportEvent e ? Set.of(e.id().value()) : Set.of();
    }

    @Override
    public @Nullable ImportState fold(@Nullable ImportState row, String key, Fed fed) {
        ImportEvent event = (ImportEvent) fed.event();
        if (event instanceof ImportConfirmed e) {
            return ImportState.of(e, StoredTrace.of(fed.entry(), e.basis()));
        }
        return row == null ? null : changed(row, event, fed);
    }

    private static ImportState changed(ImportState row, ImportEvent event, Fed fed) {
        return switch (event) {
            case ImportConfirmed e -> row;
            case ImportAdvanced e -> row.advanced(e.done(), e.refused().size());
            case ImportFinished e -> row.finished(fed.entry().recorded());
        };
    }

    @Override
    public Map<String, Object> index(ImportState row) {
        return Map.of(
                UNIT,
                row.unit(),
                BY_KIND,
                row.kind(),
                PHASE,
                row.phase(),
                BY_CONFIRMED,
                row.confirmed().position());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_CONFIRMED).also(UNIT, BY_KIND, PHASE),
                RowIndex.sortedBy(BY_CONFIRMED).within(UNIT).also(BY_KIND, PHASE),
                RowIndex.sortedBy(BY_KIND, BY_CONFIRMED).also(UNIT, PHASE));
    }
}
