package org.zelian.registry.views.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

/** What can be asked about imports. One exists for whoever sees its unit. */
public sealed interface ImportQuery<A> extends Query<A> {

    record FindImport(ImportId id) implements ImportQuery<ImportView> {}

    /**
     * Newest first; sorted by {@code confirmed} or {@code kind}.
     *
     * @param within only imports for this unit or what stands under it
     */
    record ListImports(
            @Nullable UnitId within,
            @Nullable ImportKind kind,
            @Nullable ImportPhase phase,
            Paging paging)
            implements ImportQuery<Page<ImportView>> {}

    /** Rows that were refused, in the order in which they were decided. */
    record ListRefusedRows(ImportId id, Paging paging) implements ImportQuery<Page<RefusedRow>> {}
}
