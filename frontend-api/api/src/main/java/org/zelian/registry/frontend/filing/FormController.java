package org.zelian.registry.frontend.filing;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Printing;
import org.zelian.registry.frontend.print.Printout;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingQuery;

/** 备案表 to keep, made of what the page shows and of nothing else. */
@RestController
@RequestMapping("/api/v1/filings/{filing}")
final class FormController {

    private final Queries queries;

    FormController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/form.docx", produces = Printing.WORD)
    ResponseEntity<byte[]> printFormAsWord(@PathVariable FilingId filing, Asking asking) {
        return Printing.word(form(filing, asking));
    }

    @GetMapping(path = "/form.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printFormAsPdf(@PathVariable FilingId filing, Asking asking) {
        return Printing.pdf(form(filing, asking));
    }

    private Printout form(FilingId filing, Asking asking) {
        Answer<FilingDetail> found =
                queries.read(new FilingQuery.FindFiling(filing), asking, FilingDetail.class);
        return PrintedForm.of(found.body(), Occasion.of(found, asking.moment().asOf()));
    }
}
