package org.zelian.registry.frontend.grading;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Printing;
import org.zelian.registry.frontend.print.Printout;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingQuery;

/** 定级报告 to keep, made of what the page shows and of nothing else. */
@RestController
@RequestMapping("/api/v1/gradings/{grading}")
final class ReportController {

    private final Queries queries;

    ReportController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/report.docx", produces = Printing.WORD)
    ResponseEntity<byte[]> printReportAsWord(@PathVariable GradingId grading, Asking asking) {
        return Printing.word(report(grading, asking));
    }

    @GetMapping(path = "/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printReportAsPdf(@PathVariable GradingId grading, Asking asking) {
        return Printing.pdf(report(grading, asking));
    }

    private Printout report(GradingId grading, Asking asking) {
        Answer<GradingDetail> found =
                queries.read(new GradingQuery.FindGrading(grading), asking, GradingDetail.class);
        return PrintedReport.of(found.body(), Occasion.of(found, asking.moment().asOf()));
    }
}
