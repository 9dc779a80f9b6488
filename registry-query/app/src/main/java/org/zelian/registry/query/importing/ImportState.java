package org.zelian.registry.query.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.query.directory.SealedField;
import org.zelian.registry.query.trace.StoredTrace;

import java.time.Instant;

/** What a row of the imports says; the file's name is not opened in it. */
record ImportState(
        ImportId id,
        UnitId unit,
        ImportKind kind,
        SealedField workbook,
        WorkbookDigest digest,
        ImportCounts counts,
        int done,
        int refused,
        StoredTrace confirmed,
        @Nullable Instant finished) {

    static ImportState of(ImportConfirmed e, StoredTrace confirmed) {
        return new ImportState(
                e.id(),
                e.unit(),
                e.kind(),
                new SealedField(e.workbook().name(), confirmed.eventName(), "/workbook/name"),
                e.workbook().digest(),
                e.counts(),
                0,
                0,
                confirmed,
                null);
    }

    ImportState advanced(int rows, int more) {
        return new ImportState(
                id, unit, kind, workbook, digest, counts, rows, refused + more, confirmed, null);
    }

    ImportState finished(Instant when) {
        return new ImportState(
                id, unit, kind, workbook, digest, counts, done, refused, confirmed, when);
    }

    ImportPhase phase() {
        return finished == null ? ImportPhase.UNDER_WAY : ImportPhase.FINISHED;
    }
}
