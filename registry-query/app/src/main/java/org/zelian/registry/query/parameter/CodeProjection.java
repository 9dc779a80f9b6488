package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.ParameterEvent;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers the codes of tables. Key: {@code <table>/<code>}. */
public final class CodeProjection implements Projection<CodeState> {

    static final String TABLE = "table";
    static final String BY_ORDER = "order";

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Class<CodeState> view() {
        return CodeState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof ParameterEvent event ? keys(event) : Set.of();
    }

    private static Set<String> keys(ParameterEvent event) {
        return switch (event) {
            case CodeIntroduced e -> Set.of(e.table() + "/" + e.code());
            case CodeWithdrawn e -> Set.of(e.table() + "/" + e.code());
            case ParameterSet e -> Set.of();
            case HolidaysPublished e -> Set.of();
        };
    }

    static String stream(String table) {
        return "codetable-" + table;
    }

    @Override
    public @Nullable CodeState fold(@Nullable CodeState row, String key, Fed fed) {
        return switch (fed.event()) {
            case CodeIntroduced e -> CodeState.of(e, fed.effective());
            case CodeWithdrawn e -> row == null ? null : row.withdrawn(e, fed.effective());
            default -> row;
        };
    }

    @Override
    public Map<String, Object> index(CodeState row) {
        return Map.of(TABLE, row.table(), BY_ORDER, row.order());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_ORDER).within(TABLE), RowIndex.sortedBy(TABLE, BY_ORDER));
    }
}
