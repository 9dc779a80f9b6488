package org.zelian.registry.frontend.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.print.Paper;
import org.zelian.registry.frontend.print.Printing;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.grading.GradingDetail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

@EdgeTest
class ReportControllerTest {

    private static final String REPORT = "/api/v1/gradings/grading-7K3M9QXA/report";

    @Autowired private MockMvc mvc;

    @Test
    void a_report_is_the_one_of_the_day_and_the_knowledge_asked_about() throws Exception {
        answered(Reports.approved(ReportTemplate.TEMPLATE_2025, GradingMatrix.GBT22240_2020));
        String name =
                URLEncoder.encode(
                        "学籍与成绩管理系统-定级报告-2026-03-02-已知截至1234.docx", StandardCharsets.UTF_8);
        byte[] file =
                mvc.perform(Call.read(REPORT + ".docx?on=2026-03-02&asOf=2026-03-05"))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType(Printing.WORD))
                        .andExpect(
                                header().string(
                                                "Content-Disposition",
                                                containsString("filename*=UTF-8''" + name)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(Paper.word(file)).contains("定级对象 | 学籍与成绩管理系统");
        assertThat(Others.QUERY.heard().body())
                .contains(
                        "\"name\":\"grading.FindGrading\"",
                        "\"on\":\"2026-03-02\"",
                        "\"asOf\":\"2026-03-05\"");
    }

    @Test
    void a_report_is_there_as_pdf_too() throws Exception {
        answered(Reports.approved(ReportTemplate.CLASSIC, GradingMatrix.GBT22240_2020));
        byte[] file =
                mvc.perform(Call.read(REPORT + ".pdf"))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("application/pdf"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void a_grading_of_before_has_a_scan_and_no_report() throws Exception {
        answered(Reports.begun("系统", null));
        mvc.perform(Call.read(REPORT + ".pdf").accept("application/pdf"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.rule").value("TheReportIsWrittenHere"));
    }

    private static void answered(GradingDetail detail) {
        Answer<GradingDetail> answer = new Answer<>(1234, LocalDate.of(2026, 3, 2), detail);
        Others.QUERY.answers(
                200, new String(RegistryJson.plain().write(answer), StandardCharsets.UTF_8));
    }
}
