package org.zelian.registry.query.evidence;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.trace.StoredTrace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers files on units' records. Key: the stream, {@code evidence-<unit>-<digest>}. Who opened
 * one is in the ledger and changes no row.
 */
public final class EvidenceProjection implements Projection<EvidenceState> {

    static final String UNIT = "unit";
    static final String BY_RECORDED = "recorded";

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Class<EvidenceState> view() {
        return EvidenceState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof EvidenceRecorded e
                ? Set.of(key(e.unit(), e.file()))
                : Set.of();
    }

    static String key(UnitId unit, EvidenceDigest file) {
        return "evidence-" + unit.number() + "-" + file.value();
    }

    @Override
    public @Nullable EvidenceState fold(@Nullable EvidenceState row, String key, Fed fed) {
        return fed.event() instanceof EvidenceRecorded e
                ? EvidenceState.of(e, StoredTrace.of(fed.entry(), Basis.none()))
                : row;
    }

    @Override
    public Map<String, Object> index(EvidenceState row) {
        return Map.of(UNIT, row.unit(), BY_RECORDED, row.recorded().position());
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(RowIndex.sortedBy(BY_RECORDED).within(UNIT));
    }
}
