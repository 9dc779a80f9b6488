package org.zelian.registry.frontend.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.util.UUID;

@EdgeTest
class RectificationControllerTest {

    private static final String ALL = "/api/v1/rectifications";
    private static final String ONE = ALL + "/rectification-7K3M9QXA";

    @Autowired private MockMvc mvc;

    @BeforeEach
    void the_others_take_what_comes() {
        Others.SERVICE.answers(200, "{\"stream\":\"r\",\"version\":1,\"position\":1}");
        Others.QUERY.answers(200, "{}");
    }

    private static String order(String items) {
        return """
        {"unit":"unit-7K3M9QXA","order":{"origin":"SELF_INSPECTION","subject":"示例整改",
        "dueOn":"2026-12-31","items":%s}}
        """
                .formatted(items);
    }

    @Test
    void a_new_order_takes_its_id_from_the_key() throws Exception {
        String made = RectificationId.from(UUID.fromString(Call.KEY)).value();
        mvc.perform(Call.write(ALL, order("[{\"risk\":\"LOW\",\"finding\":\"示例问题\"}]")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", ALL + "/" + made));
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"rectification.OrderRectification\"",
                        "\"rectification\":\"" + made + "\"",
                        "\"unit\":\"unit-7K3M9QXA\"");
    }

    @Test
    void an_order_without_an_item_is_refused_by_name() throws Exception {
        mvc.perform(Call.write(ALL, order("[]")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("AtLeastOneIsChosen"));
    }

    @Test
    void a_finding_without_a_word_is_named_by_its_place() throws Exception {
        mvc.perform(Call.write(ALL, order("[{\"risk\":\"LOW\",\"finding\":\" \"}]")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("TextIsNotEmpty"));
    }

    @Test
    void progress_need_not_bring_files() throws Exception {
        String body = "{\"done\":{\"values\":[2,1]},\"note\":\"已更换\"}";
        mvc.perform(Call.change(ONE + "/report-progress", body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains("\"done\":{\"values\":[1,2]}", "\"evidence\":[]", "\"note\":\"已更换\"");
    }

    @Test
    void a_verdict_names_the_submission_it_saw() throws Exception {
        String body = "{\"submission\":7,\"again\":{\"values\":[1]}}";
        mvc.perform(Call.change(ONE + "/return", body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"rectification.ReturnRectification\"",
                        "\"submission\":7",
                        "\"expectedVersion\":3");
    }

    @ParameterizedTest
    @CsvSource({
        "acknowledge,AcknowledgeRectification",
        "close,CloseRectification",
        "decline-extension,DeclineRectificationExtension",
        "escalate,EscalateRectification",
        "void,VoidRectification"
    })
    void what_says_no_more_than_when_and_why_is_sent_as_its_path_says(String path, String command)
            throws Exception {
        String body = "{\"effective\":\"2026-03-02\",\"basis\":{\"reason\":\"示例理由\"}}";
        mvc.perform(Call.change(ONE + "/" + path, body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"rectification." + command + "\"",
                        "\"effective\":\"2026-03-02\"",
                        "\"content\":\"示例理由\"");
        mvc.perform(Call.write(ONE + "/" + path, body))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void a_list_is_asked_for_with_its_filters() throws Exception {
        mvc.perform(
                        Call.read(
                                ALL
                                        + "?within=unit-7K3M9QXA&exactly=true&origin=POLICE"
                                        + "&overdue=true&closed=LATE&text=示"))
                .andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body())
                .contains(
                        "rectification.ListRectifications",
                        "\"within\":\"unit-7K3M9QXA\"",
                        "\"exactly\":true",
                        "\"origin\":\"POLICE\"",
                        "\"overdue\":true",
                        "\"closed\":\"LATE\"",
                        "\"text\":\"示\"");
    }

    @Test
    void counts_are_no_order() throws Exception {
        mvc.perform(Call.read(ALL + "/counts")).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("rectification.CountRectifications");
        mvc.perform(Call.read("/api/v1/statistics/rectifications")).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("statistics.CompareRectifications");
    }
}
