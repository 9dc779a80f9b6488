package org.zelian.registry.query.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Remembers the refused rows of imports, each by itself: there may be thousands. Key: {@code
 * <import>:<sequence number of the entry>:<place in it>}.
 */
public final class RefusedRowProjection implements Projection<RefusedRowState> {

    static final String IMPORT = "import";
    static final String BY_PLACE = "place";

    /** More than an entry tells of. */
    private static final long ENTRY = 100_000;

    @Override
    public String name() {
        return "refusedrows";
    }

    @Override
    public Class<RefusedRowState> view() {
        return RefusedRowState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        if (!(fed.event() instanceof ImportAdvanced e)) {
            return Set.of();
        }
        String entry = e.id().value() + ":" + fed.entry().sequence() + ":";
        return IntStream.range(0, e.refused().size())
                .mapToObj(place -> entry + place)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable RefusedRowState fold(@Nullable RefusedRowState row, String key, Fed fed) {
        ImportAdvanced event = (ImportAdvanced) fed.event();
        int place = Integer.parseInt(key.substring(key.lastIndexOf(':') + 1));
        return new RefusedRowState(
                event.id(), fed.entry().sequence() * ENTRY + place, event.refused().get(place));
    }

    @Override
    public Map<String, Object> index(RefusedRowState row) {
        return Map.of(IMPORT, row.id(), BY_PLACE, row.place());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(RowIndex.sortedBy(BY_PLACE).within(IMPORT));
    }
}
