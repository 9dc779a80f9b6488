package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers rules. Key: the stream, {@code parameter-<key>}. */
public final class ParameterProjection implements Projection<ParameterState> {

    static final String BY_KEY = "key";

    @Override
    public String name() {
        return "parameters";
    }

    @Override
    public Class<ParameterState> view() {
        return ParameterState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof ParameterSet e ? Set.of(stream(e.key())) : Set.of();
    }

    static String stream(String key) {
        return "parameter-" + key;
    }

    @Override
    public @Nullable ParameterState fold(@Nullable ParameterState row, String key, Fed fed) {
        return fed.event() instanceof ParameterSet e
                ? new ParameterState(
                        e.key(), e.name(), e.value(), e.unit(), e.source(), fed.effective())
                : row;
    }

    @Override
    public Map<String, Object> index(ParameterState row) {
        return Map.of(BY_KEY, row.key());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(RowIndex.sortedBy(BY_KEY));
    }
}
