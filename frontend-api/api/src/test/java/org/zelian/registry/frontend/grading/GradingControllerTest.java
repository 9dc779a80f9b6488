package org.zelian.registry.frontend.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.util.UUID;

@EdgeTest
class GradingControllerTest {

    private static final String GRADING = "/api/v1/gradings/grading-7K3M9QXA";
    private static final String FILE = "0123456789abcdef".repeat(4);

    @Autowired private MockMvc mvc;

    @BeforeEach
    void the_write_side_takes_what_comes() {
        Others.SERVICE.answers(200, "{\"stream\":\"g\",\"version\":1,\"position\":1}");
    }

    @Test
    void a_new_grading_takes_its_id_from_the_key() throws Exception {
        String made = GradingId.from(UUID.fromString(Call.KEY)).value();
        String body = "{\"target\":\"target-7K3M9QXA\",\"matrix\":\"GBT22240_2020\"}";
        mvc.perform(Call.write("/api/v1/gradings", body))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/gradings/" + made));
        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":\"grading.StartGrading\"", "\"grading\":\"" + made + "\"");
    }

    @Test
    void experts_are_sealed_under_the_key_of_the_grading() throws Exception {
        String body =
                """
                {"review":{"reviewedOn":"2026-03-02","agreed":true,"opinion":"%s","experts":[
                {"name":"示例甲","organisation":"示例大学","title":"教授","field":"SECURITY"}]}}
                """
                        .formatted(FILE);
        mvc.perform(Call.change(GRADING + "/record-expert-review", body))
                .andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains("{\"key\":\"grading-7K3M9QXA\",\"content\":\"示例甲\"}");
    }

    @Test
    void a_wrong_text_in_a_list_is_named_by_its_place() throws Exception {
        String body =
                """
                {"review":{"reviewedOn":"2026-03-02","agreed":true,"opinion":"%s","experts":[
                {"name":"示例甲","organisation":"示例大学","title":"教授","field":"SECURITY"},
                {"name":" ","organisation":"示例大学","title":"教授","field":"BUSINESS"}]}}
                """
                        .formatted(FILE);
        mvc.perform(Call.change(GRADING + "/record-expert-review", body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("TextIsNotEmpty"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/review/experts/1/name"));
    }

    @Test
    void an_approval_names_the_submission_it_saw() throws Exception {
        mvc.perform(Call.change(GRADING + "/approve", "{\"submission\":4}"))
                .andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"grading.ApproveGrading\"",
                        "\"submission\":4",
                        "\"expectedVersion\":3");
    }

    @Test
    void what_says_no_more_than_when_and_why_is_sent_as_its_path_says() throws Exception {
        String body = "{\"effective\":\"2026-03-02\",\"basis\":{\"reason\":\"内容有误\"}}";
        mvc.perform(Call.change(GRADING + "/take-back", body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"grading.TakeBackGrading\"",
                        "\"effective\":\"2026-03-02\"",
                        "\"content\":\"内容有误\"");
    }
}
