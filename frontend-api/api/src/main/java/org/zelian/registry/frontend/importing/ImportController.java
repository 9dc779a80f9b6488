package org.zelian.registry.frontend.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.frontend.evidence.Upload;
import org.zelian.registry.frontend.problem.ToldRefusals;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.importing.ImportQuery;
import org.zelian.registry.views.importing.ImportView;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

@RestController
@RequestMapping("/api/v1/imports")
final class ImportController {

    private final Queries queries;
    private final ToldRefusals refusals;
    private final RefusedWorkbooks workbooks;

    ImportController(Queries queries, ToldRefusals refusals, RefusedWorkbooks workbooks) {
        this.queries = queries;
        this.refusals = refusals;
        this.workbooks = workbooks;
    }

    @GetMapping
    Relayed<Page<ImportView>> listImports(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable ImportKind kind,
            @RequestParam(required = false) @Nullable ImportPhase phase,
            Paging paging,
            Asking asking) {
        return queries.answer(new ImportQuery.ListImports(within, kind, phase, paging), asking);
    }

    @GetMapping("/{id}")
    ResponseEntity<Relayed<ImportView>> findImport(@PathVariable ImportId id, Asking asking) {
        return queries.detail(
                new ImportQuery.FindImport(id), asking, ImportView.class, ImportView::version);
    }

    @GetMapping("/{id}/refused-rows")
    Answer<Page<RefusedRowView>> listRefusedRows(
            @PathVariable ImportId id, Paging paging, Asking asking) {
        Answer<Page<RefusedRow>> found =
                queries.page(new ImportQuery.ListRefusedRows(id, paging), asking, RefusedRow.class);
        BiFunction<String, List<String>, String> words = refusals.sentences();
        return new Answer<>(
                found.position(),
                found.on(),
                found.body().map(rows -> rows.stream().map(row -> told(row, words)).toList()));
    }

    /** The file that was imported, which is not kept, with why rows of it were refused. */
    @PostMapping(path = "/{id}/workbook", produces = "application/octet-stream")
    ResponseEntity<byte[]> openRefusedWorkbook(
            @PathVariable ImportId id, Asking asking, Upload file) throws IOException {
        return workbooks.of(id, asking, file);
    }

    private static RefusedRowView told(
            RefusedRow row, BiFunction<String, List<String>, String> words) {
        return new RefusedRowView(
                row.sheet(),
                row.row(),
                row.step(),
                row.command(),
                row.rule(),
                words.apply(row.rule(), row.arguments()));
    }
}
