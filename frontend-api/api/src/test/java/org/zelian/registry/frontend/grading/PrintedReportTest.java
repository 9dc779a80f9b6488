package org.zelian.registry.frontend.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.print.NothingToPrint;
import org.zelian.registry.frontend.print.Occasion;
import org.zelian.registry.frontend.print.Paper;
import org.zelian.registry.frontend.print.Printout;
import org.zelian.registry.views.grading.GradingDetail;

import java.io.IOException;
import java.time.LocalDate;

class PrintedReportTest {

    private static final Occasion THEN = new Occasion(LocalDate.of(2026, 3, 2), 1234, null);

    @Test
    void a_report_of_2025_prints_as_it_was_approved() throws IOException {
        prints(
                "report-2025",
                Reports.approved(ReportTemplate.TEMPLATE_2025, GradingMatrix.GBT22240_2020));
    }

    @Test
    void a_classic_report_has_the_sections_of_its_template() throws IOException {
        prints("report-classic", Reports.approved(ReportTemplate.CLASSIC, GradingMatrix.FORM_2025));
    }

    @Test
    void a_report_that_is_hardly_begun_says_what_is_missing() throws IOException {
        prints("report-begun", Reports.begun("很长的系统名称".repeat(14), Reports.empty()));
    }

    @Test
    void without_a_report_there_is_nothing_to_print() {
        GradingDetail none = Reports.begun("系统", null);
        assertThatThrownBy(() -> PrintedReport.of(none, THEN))
                .isInstanceOf(NothingToPrint.class)
                .hasMessage("TheReportIsWrittenHere");
    }

    @Test
    void the_file_is_named_by_thing_day_and_what_was_known() {
        Printout printout =
                PrintedReport.of(
                        Reports.begun("招生/考试\n系统", Reports.empty()),
                        new Occasion(LocalDate.of(2026, 3, 2), 1234, "2026-02-01"));
        assertThat(printout.name()).isEqualTo("招生_考试_系统-定级报告-2026-03-02-已知截至1234");
        assertThat(printout.head()).isEqualTo("查询日 2026-03-02　已知截至 2026-02-01（账本位置 1234）");
    }

    private static void prints(String name, GradingDetail detail) throws IOException {
        Paper.holdsTo(name, PrintedReport.of(detail, THEN));
    }
}
