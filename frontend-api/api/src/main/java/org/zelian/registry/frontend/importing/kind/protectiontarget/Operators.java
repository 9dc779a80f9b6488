package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.CREDIT_CODE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.OPERATOR;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.kind.UnitsBelow;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.util.List;

/** The units that lists of systems and their papers name. */
record Operators(UnitsBelow units) {

    /** The unit that a row names; nothing, and a fault, where none or several may be meant. */
    @Nullable UnitView of(Row row, List<Fault> faults) {
        String name = row.value(OPERATOR);
        String code = row.value(CREDIT_CODE);
        if (name == null) {
            return null;
        }
        if (code == null) {
            return meant(OPERATOR, name, row, faults);
        }
        UnitView unit = meant(CREDIT_CODE, code, row, faults);
        if (unit != null
                && units.named(name).stream().noneMatch(each -> each.unit().equals(unit))) {
            faults.add(row.fault(OPERATOR, "NameAndCodeAreOfOneUnit", code, unit.name()));
            return null;
        }
        return unit;
    }

    private @Nullable UnitView meant(
            Column<String> column, String said, Row row, List<Fault> faults) {
        List<UnitRow> found = units.named(said);
        if (found.size() == 1) {
            return found.getFirst().unit();
        }
        faults.add(
                found.isEmpty()
                        ? row.fault(column, "TheUnitIsAmongThoseChosen", said)
                        : row.fault(column, "TheNameMeansOneUnit", said, found.size()));
        return null;
    }
}
