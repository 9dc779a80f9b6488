package org.zelian.registry.views.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about units. */
public sealed interface UnitQuery<A> extends Query<A> {

    /** The units in the asker's scope, as a flat list in tree order. */
    record ShowUnitTree(boolean includeEnded) implements UnitQuery<List<UnitNode>> {}

    record FindUnit(UnitId unit) implements UnitQuery<UnitDetail> {}

    /**
     * @param within only this unit and what stands under it
     * @param text in name, codes or pinyin
     */
    record ListUnits(
            @Nullable UnitId within,
            @Nullable String text,
            @Nullable UnitKind kind,
            boolean includeEnded,
            Paging paging)
            implements UnitQuery<Page<UnitRow>> {}

    record ShowUnitHistory(UnitId unit) implements UnitQuery<List<HistoryEntry>> {}
}
