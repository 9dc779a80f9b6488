package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers holidays. Key: the stream, {@code holidays-<year>}. */
public final class HolidaysProjection implements Projection<HolidaysState> {

    private static final String BY_YEAR = "year";

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public Class<HolidaysState> view() {
        return HolidaysState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof HolidaysPublished e ? Set.of(stream(e.year())) : Set.of();
    }

    static String stream(int year) {
        return "holidays-" + year;
    }

    @Override
    public @Nullable HolidaysState fold(@Nullable HolidaysState row, String key, Fed fed) {
        return fed.event() instanceof HolidaysPublished e ? HolidaysState.of(e) : row;
    }

    @Override
    public Map<String, Object> index(HolidaysState row) {
        return Map.of(BY_YEAR, row.year());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(RowIndex.sortedBy(BY_YEAR));
    }
}
