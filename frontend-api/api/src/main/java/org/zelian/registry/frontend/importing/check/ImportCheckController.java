package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.evidence.Upload;
import org.zelian.registry.frontend.importing.WorkbookAnswers;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.problem.Sentences;
import org.zelian.registry.frontend.security.Actor;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.unit.UnitDetail;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;

@RestController
@RequestMapping("/api/v1/import-checks")
final class ImportCheckController {

    private final ImportChecks checks;
    private final Confirmations confirmations;
    private final Sentences sentences;

    ImportCheckController(ImportChecks checks, Confirmations confirmations, Sentences sentences) {
        this.checks = checks;
        this.confirmations = confirmations;
        this.sentences = sentences;
    }

    /** The check is named by the key: sent again, it is the same one. */
    @PostMapping
    ResponseEntity<ImportCheckView> beginImportCheck(
            @RequestParam UnitId unit, @RequestParam ImportKind kind, Sending sending, Upload file)
            throws IOException {
        Answer<UnitDetail> found = checks.mayBring(unit, sending);
        byte[] bytes = file.bytes().readNBytes(SheetLimits.STANDARD.bytes() + 1);
        SentWorkbook workbook = new SentWorkbook(unit, kind, name(file.name()), new Bytes(bytes));
        ImportCheckView begun = checks.begin(workbook, found, sending).view();
        return ResponseEntity.created(URI.create("/api/v1/import-checks/" + begun.id()))
                .body(begun);
    }

    @GetMapping("/{check}")
    ImportCheckView findImportCheck(@PathVariable UUID check) {
        return find(check).view();
    }

    @GetMapping("/{check}/rows")
    Page<CheckedRow> listCheckedRows(
            @PathVariable UUID check,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            Paging paging) {
        CheckResult result = find(check).result();
        List<CheckedRow> rows =
                (result == null ? List.<CheckedRow>of() : result.rows())
                        .stream()
                                .filter(row -> outcome == null || row.outcome() == outcome)
                                .toList();
        List<CheckedRow> page =
                rows.stream()
                        .skip((long) (paging.page() - 1) * paging.size())
                        .limit(paging.size())
                        .toList();
        return new Page<>(page, rows.size(), paging.page(), paging.size());
    }

    /** The same workbook, with what is wrong beside each row. */
    @GetMapping(path = "/{check}/workbook", produces = "application/octet-stream")
    ResponseEntity<byte[]> openCheckedWorkbook(@PathVariable UUID check) throws IOException {
        ImportCheck found = find(check);
        CheckResult result = found.result();
        if (result == null) {
            throw BadInput.at(
                    HttpStatus.CONFLICT, new Place.Body(""), "OnlyWhatWasCheckedIsConfirmed");
        }
        return WorkbookAnswers.withReasons(
                found.workbook().bytes().value(), result.table(), result.faults(), this::sentence);
    }

    /** Begun while the workbook is still being checked, it ends that. */
    @DeleteMapping("/{check}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetImportCheck(@PathVariable UUID check) {
        checks.forget(check, Actor.current());
    }

    @PostMapping("/{check}/confirm")
    ConfirmedImport confirmImport(
            @PathVariable UUID check, @RequestBody ConfirmationRequest request, Sending sending) {
        return confirmations.confirm(find(check), sending.basis(request));
    }

    private ImportCheck find(UUID check) {
        return checks.find(check, Actor.current());
    }

    private String sentence(Fault fault) {
        return sentences.sentence(fault.rule(), fault.arguments());
    }

    /**
     * As the contract keeps it. What is too long is cut: it decides nothing, and a csv's sheet,
     * which is called by it, has to have a name of at most 100 characters.
     */
    private static String name(String said) {
        String plain = Text.normalise(Spelling.visible(said).replaceAll("\\p{Cntrl}", ""));
        return plain.isEmpty() ? "表格" : Spelling.cut(plain, 99);
    }
}
