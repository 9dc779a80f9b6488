package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fed by one stream a row; a closed unit has no row, so that rows also end. */
final class UnitCards implements Projection<UnitCard> {

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Class<UnitCard> view() {
        return UnitCard.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof UnitEvent e ? Set.of(e.unit().value()) : Set.of();
    }

    @Override
    public @Nullable UnitCard fold(@Nullable UnitCard row, String key, Fed fed) {
        UnitEvent event = (UnitEvent) fed.event();
        if (event instanceof UnitRegistered e) {
            return card(e.unit(), e.name(), e.superior(), e.functionalDepartment(), fed);
        }
        if (event instanceof UnitRegistrationCorrected e) {
            return card(e.unit(), e.name(), e.superior(), e.functionalDepartment(), fed);
        }
        boolean ofRegistration = fed.original().event() instanceof UnitRegistered;
        UnitCard base = ofRegistration ? fold(row, key, fed.before()) : row;
        return base == null ? null : changed(base, event, fed);
    }

    @Override
    public Map<String, Object> index(UnitCard row) {
        Map<String, Object> index = new HashMap<>();
        List<UnitId> within = new ArrayList<>(List.of(row.unit()));
        if (row.superior() != null) {
            within.add(row.superior());
        }
        index.put("within", within);
        index.put("name", row.name());
        index.put("text", SearchText.of(row.name(), row.department()));
        index.put("changed", row.changed());
        return index;
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy("name"),
                RowIndex.sortedBy("name").within("within").also("text"),
                RowIndex.sortedBy("changed"),
                RowIndex.sortedBy("changed", "name").within("within"));
    }

    @Override
    public String comparedWithin() {
        return "within";
    }

    private static @Nullable UnitCard changed(UnitCard card, UnitEvent event, Fed fed) {
        return switch (event) {
            case UnitRenamed e -> card.renamed(e.name(), fed.effective());
            case UnitNameCorrected e -> card.renamed(e.name(), fed.effective());
            case UnitMoved e -> card.moved(e.superior(), fed.effective());
            case FunctionalDepartmentNamed e ->
                    card.advisedBy(e.functionalDepartment(), fed.effective());
            case UnitClosed e -> null;
            default -> card;
        };
    }

    private static UnitCard card(
            UnitId unit,
            String name,
            @Nullable UnitId superior,
            @Nullable String department,
            Fed fed) {
        return new UnitCard(unit, name, superior, department, fed.effective());
    }
}
