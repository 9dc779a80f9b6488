package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommandId;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a judgement may ask. */
public interface Checking {

    /** Fixed when the check begins, so that confirming twice is one import. */
    ImportId importId();

    /** Whoever checks. */
    PersonId actor();

    /** Below which, itself included, the workbook brings something. */
    UnitId unit();

    /** The registry's day, Asia/Shanghai. */
    LocalDate today();

    /**
     * Why a row may be recorded: 批量导入, sealed under the key of whoever checks, and the paper where
     * the row names one.
     */
    Basis basis(@Nullable OfficialDocument document);

    /** All rows of a listing, as whoever checks sees them now; asked page by page. */
    <R> List<R> all(Function<Paging, ? extends Query<Page<R>>> listing, Class<R> row);

    /** A listing that has no pages, as whoever checks sees it now. */
    <R> List<R> list(Query<List<R>> asked, Class<R> row);

    /** An answer that is no list, as whoever checks gets it now. */
    <A> A find(Query<A> asked, Class<A> type);

    /** Said every 100 rows or so, from 0 to all of them. Throws where the check was cancelled. */
    void progress(int rows);

    /** The id of a row's command, from which new things take theirs. */
    default UUID id(Row row, int step) {
        return ImportCommandId.of(importId(), Text.normalise(row.sheet()), row.number(), step);
    }
}
