package org.zelian.registry.query.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.history.SearchText;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.views.unit.UnitView.Standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers units. Key: the unit's id. */
public final class UnitProjection implements Projection<UnitState> {

    static final String BY_NAME = "name";
    static final String BY_KIND = "kind";

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Class<UnitState> view() {
        return UnitState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof UnitEvent event ? Set.of(event.unit().value()) : Set.of();
    }

    @Override
    public @Nullable UnitState fold(@Nullable UnitState row, String key, Fed fed) {
        return switch ((UnitEvent) fed.event()) {
            case UnitRegistered e -> UnitState.of(e);
            case UnitRegistrationCorrected e -> UnitState.of(e);
            case UnitEvent e -> row == null ? null : changed(row, e);
        };
    }

    private static UnitState changed(UnitState row, UnitEvent event) {
        return switch (event) {
            case UnitRenamed e -> row.named(e.name());
            case UnitNameCorrected e -> row.named(e.name());
            case UnitCodesRecorded e -> row.coded(e.codes());
            case UnitReclassified e -> row.classified(e.nature());
            case FunctionalDepartmentNamed e -> row.withDepartment(e.functionalDepartment());
            case UnitMoved e -> row.under(e.superior(), e.division());
            case UnitMerged e -> row.ended(Standing.MERGED, e.into());
            case UnitSplit e -> e.continues() ? row : row.ended(Standing.SPLIT, null);
            case UnitClosed e -> row.ended(Standing.CLOSED, null);
            case UnitRegistered e -> UnitState.of(e);
            case UnitRegistrationCorrected e -> UnitState.of(e);
        };
    }

    @Override
    public Map<String, Object> index(UnitState row) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("unit", row.unit());
        fields.put(BY_KIND, row.nature().kind());
        fields.put("standing", row.standing());
        fields.put(BY_NAME, Pinyin.sortKey(row.name()));
        fields.put(
                "text",
                SearchText.of(
                        Pinyin.searchText(row.name()),
                        row.unit().number(),
                        row.codes().creditCode() == null ? null : row.codes().creditCode().value(),
                        row.codes().schoolCode() == null
                                ? null
                                : row.codes().schoolCode().value()));
        return fields;
    }

    @Override
    public String comparedWithin() {
        return "unit";
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(BY_NAME).also("unit", "standing"),
                RowIndex.sortedBy(BY_NAME).within(BY_KIND).also("unit", "standing"),
                RowIndex.sortedBy(BY_KIND, BY_NAME).also("unit", "standing"));
    }
}
