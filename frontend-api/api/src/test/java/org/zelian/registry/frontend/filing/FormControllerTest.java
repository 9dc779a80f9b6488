package org.zelian.registry.frontend.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.print.Paper;
import org.zelian.registry.frontend.print.Printing;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.filing.FilingDetail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

@EdgeTest
class FormControllerTest {

    private static final String FORM = "/api/v1/filings/filing-7K3M9QXA/form";

    @Autowired private MockMvc mvc;

    @Test
    void contacts_on_a_printed_form_are_masked_as_on_the_page() throws Exception {
        answered(Forms.detail(Forms.full(List.of(Forms.data("学籍数据"))), Forms.certificate()));
        byte[] file =
                mvc.perform(Call.read(FORM + ".docx"))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType(Printing.WORD))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(Paper.word(file)).contains("移动电话 | 138****0000");
    }

    @Test
    void a_filing_of_before_has_a_scan_and_no_form() throws Exception {
        answered(Forms.detail(null, Forms.certificate()));
        mvc.perform(Call.read(FORM + ".pdf"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("TheFormIsFilledHere"));
    }

    private static void answered(FilingDetail detail) {
        Answer<FilingDetail> answer = new Answer<>(1234, LocalDate.of(2026, 3, 2), detail);
        Others.QUERY.answers(
                200, new String(RegistryJson.plain().write(answer), StandardCharsets.UTF_8));
    }
}
