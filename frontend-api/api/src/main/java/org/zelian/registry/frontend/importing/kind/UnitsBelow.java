package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.views.unit.UnitQuery.ListUnits;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The units that a workbook may be about: the one chosen and what stands below it, as whoever
 * checks sees them. Found by name, however it is spelt, or by one of their codes.
 */
public final class UnitsBelow {

    private final Map<UnitId, UnitRow> byId = new HashMap<>();
    private final Map<String, List<UnitRow>> byKey = new HashMap<>();

    private UnitsBelow(List<UnitRow> rows) {
        rows.forEach(this::add);
    }

    public static UnitsBelow of(Checking checking) {
        return new UnitsBelow(
                checking.all(
                        paging -> new ListUnits(checking.unit(), null, null, false, paging),
                        UnitRow.class));
    }

    @Nullable UnitRow find(UnitId unit) {
        return byId.get(unit);
    }

    /** By name or by one of their codes. */
    public List<UnitRow> named(String name) {
        return byKey.getOrDefault(Spelling.key(name), List.of());
    }

    List<UnitRow> coded(UnifiedSocialCreditCode code) {
        return byKey.getOrDefault(key(code.value()), List.of());
    }

    List<UnitRow> coded(SchoolCode code) {
        return byKey.getOrDefault(key(code.value()), List.of());
    }

    /**
     * The unit that a cell means; null where the row is wrong now, or was before. Whether a unit
     * elsewhere is called so is not told.
     */
    @Nullable UnitView meant(Draft draft, Column<String> column) {
        String said = draft.value(column);
        if (said == null) {
            return null;
        }
        List<UnitRow> found = named(said);
        if (found.size() == 1) {
            return found.getFirst().unit();
        }
        if (found.isEmpty()) {
            draft.wrong(column, "TheUnitIsAmongThoseChosen", said);
        } else {
            draft.wrong(column, "TheNameMeansOneUnit", said, found.size());
        }
        return null;
    }

    private void add(UnitRow row) {
        UnitView unit = row.unit();
        byId.put(unit.unit(), row);
        add(Spelling.key(unit.name()), row);
        if (unit.codes().creditCode() != null) {
            add(key(unit.codes().creditCode().value()), row);
        }
        if (unit.codes().schoolCode() != null) {
            add(key(unit.codes().schoolCode().value()), row);
        }
    }

    private void add(String key, UnitRow row) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
