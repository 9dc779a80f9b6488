package org.zelian.registry.views.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;

import java.time.Instant;

/**
 * An import, and how far it has come.
 *
 * @param version entries of its stream up to the moment asked about
 * @param workbook name of the file; absent when the key of whoever confirmed was destroyed
 * @param counts as found on checking
 * @param asked rows that something is asked for
 * @param done of them, carried out or refused
 * @param refused of those done
 * @param confirmed who confirmed, by what right, and when
 * @param finished when the last row was decided
 */
public record ImportView(
        ImportId id,
        long version,
        UnitName unit,
        ImportKind kind,
        ImportPhase phase,
        @Nullable String workbook,
        WorkbookDigest digest,
        ImportCounts counts,
        int asked,
        int done,
        int refused,
        Trace confirmed,
        @Nullable Instant finished) {}
