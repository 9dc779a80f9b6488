package org.zelian.registry.frontend.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

@EdgeTest
class ObligationControllerTest {

    private static final String OBLIGATION =
            "/api/v1/obligations/obligation-F02-target-7K3M9QXA-12";

    @Autowired private MockMvc mvc;

    @Test
    void the_first_waiver_of_an_obligation_has_no_version_to_have_seen() throws Exception {
        Others.SERVICE.answers(200, "{\"stream\":\"o\",\"version\":1,\"position\":1}");
        String body = "{\"unit\":\"unit-7K3M9QXA\",\"until\":\"2026-12-31\"}";
        mvc.perform(Call.write(OBLIGATION + "/waive", body)).andExpect(status().isOk());
        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":\"obligation.WaiveObligation\"", "\"until\":\"2026-12-31\"");
        mvc.perform(Call.write(OBLIGATION + "/end-waiver", "{\"unit\":\"unit-7K3M9QXA\"}"))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void counts_are_no_obligation() throws Exception {
        Others.QUERY.answers(200, "{}");
        mvc.perform(Call.read("/api/v1/obligations/counts")).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("obligation.CountObligations");
    }
}
