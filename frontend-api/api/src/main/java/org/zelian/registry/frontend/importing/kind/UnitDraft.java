package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.unit.UnitRow;

/** A row about a unit: the unit that is there or the one that it would register, and above it. */
final class UnitDraft {

    final Draft draft;

    /** That it would register. */
    final UnitId fresh;

    /** Whether its unit and its superior have been looked for. */
    boolean searched;

    /** That is there already. */
    @Nullable UnitRow existing;

    @Nullable UnitId superior;
    @Nullable UnitKind superiorKind;
    int wave;

    UnitDraft(Row row, UnitId fresh) {
        this.draft = new Draft(row);
        this.fresh = fresh;
    }

    UnitId unit() {
        return existing == null ? fresh : existing.unit().unit();
    }

    /** Its kind: as the row says, else as it is there. */
    @Nullable UnitKind kind() {
        UnitKind said = draft.value(UnitColumns.KIND);
        return said != null || existing == null ? said : existing.unit().nature().kind();
    }
}
