package org.zelian.registry.frontend.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.util.UUID;

@EdgeTest
class InspectionControllerTest {

    private static final String FILE = "0123456789abcdef".repeat(4);

    @Autowired private MockMvc mvc;

    @BeforeEach
    void the_write_side_takes_what_comes() {
        Others.SERVICE.answers(200, "{\"stream\":\"i\",\"version\":1,\"position\":1}");
    }

    private static String record(String targets) {
        return """
        {"kind":"POLICE","targets":%s,"beganOn":"2026-03-01","onSite":true,
        "summary":"核查日志留存","upToLevel":false,"record":"%s"}
        """
                .formatted(targets, FILE);
    }

    private static String entered(String targets) {
        return "{\"unit\":\"unit-7K3M9QXA\",\"record\":"
                + record(targets)
                + ",\"effective\":\"2026-03-02\",\"basis\":{\"document\":"
                + "{\"number\":\"检〔2026〕7号\",\"issuer\":\"示例公安机关\",\"issuedOn\":\"2026-02-27\"}}}";
    }

    @Test
    void an_inspection_takes_its_id_from_the_key_and_keeps_its_paper() throws Exception {
        String made = InspectionId.from(UUID.fromString(Call.KEY)).value();
        mvc.perform(Call.write("/api/v1/inspections", entered("[\"target-7K3M9QXA\"]")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/inspections/" + made));
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"inspection.RecordInspection\"",
                        "\"inspection\":\"" + made + "\"",
                        "\"number\":\"检〔2026〕7号\"",
                        "\"effective\":\"2026-03-02\"");
    }

    @Test
    void an_inspection_looked_at_something() throws Exception {
        mvc.perform(Call.write("/api/v1/inspections", entered("[]")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("AtLeastOneIsChosen"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/record"));
    }

    @Test
    void an_inspection_is_put_right_in_the_version_seen() throws Exception {
        String body = "{\"corrects\":0,\"record\":" + record("[\"target-7K3M9QXA\"]") + "}";
        String path = "/api/v1/inspections/inspection-7K3M9QXA/correct";
        mvc.perform(Call.change(path, body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains(
                        "\"name\":\"inspection.CorrectInspection\"",
                        "\"corrects\":0",
                        "\"expectedVersion\":3");
        mvc.perform(Call.write(path, body)).andExpect(status().isPreconditionRequired());
    }

    @Test
    void a_plan_is_filed_and_put_right() throws Exception {
        String made = ProtectionPlanId.from(UUID.fromString(Call.KEY)).value();
        String plan = "\"plan\":{\"year\":2026,\"plan\":\"" + FILE + "\"}";
        mvc.perform(
                        Call.write(
                                "/api/v1/protection-plans",
                                "{\"target\":\"target-7K3M9QXA\"," + plan + "}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/protection-plans/" + made));
        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":\"inspection.FileProtectionPlan\"", "\"id\":\"" + made + "\"");
        mvc.perform(
                        Call.change(
                                "/api/v1/protection-plans/plan-7K3M9QXA/correct",
                                "{\"corrects\":0," + plan + "}"))
                .andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":\"inspection.CorrectProtectionPlan\"");
    }

    @Test
    void a_plan_is_of_a_year_that_can_be() throws Exception {
        mvc.perform(
                        Call.write(
                                "/api/v1/protection-plans",
                                "{\"target\":\"target-7K3M9QXA\",\"plan\":{\"year\":2024,\"plan\":\""
                                        + FILE
                                        + "\"}}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("NumberIsWithinItsRange"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/plan"));
    }
}
