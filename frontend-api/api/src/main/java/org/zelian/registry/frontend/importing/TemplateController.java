package org.zelian.registry.frontend.importing;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.catalogue.SheetKinds;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.writing.WorkbookWriter;
import org.zelian.registry.frontend.read.Asking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Workbooks to fill in, and invented ones that show how. */
@RestController
@RequestMapping("/api/v1/imports")
final class TemplateController {

    private final SheetKinds kinds;
    private final Samples samples;

    TemplateController(SheetKinds kinds, Samples samples) {
        this.kinds = kinds;
        this.samples = samples;
    }

    @GetMapping(path = "/templates/{kind}", produces = "application/octet-stream")
    ResponseEntity<byte[]> openImportTemplate(@PathVariable ImportKind kind) throws IOException {
        SheetKind sheet = kinds.of(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.template(sheet.sheet(), sheet.columns(), out);
        return WorkbookAnswers.file(sheet.sheet() + "导入模板.xlsx", out.toByteArray());
    }

    @GetMapping("/samples")
    List<ImportSample> listImportSamples() {
        return samples.all();
    }

    /** Its units stand below the topmost one that the asker sees. */
    @GetMapping(path = "/samples/{name}", produces = "application/octet-stream")
    ResponseEntity<byte[]> openImportSample(@PathVariable String name, Asking asking)
            throws IOException {
        return samples.open(name, asking);
    }
}
