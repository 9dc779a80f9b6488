package org.zelian.registry.frontend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

@EdgeTest
class AccountControllerTest {

    private static final String ACCOUNT = "/api/v1/appointments/appointment-7K3M9QXB/account";

    @Autowired private MockMvc mvc;

    @BeforeEach
    void the_appointment_is_known() {
        Others.QUERY.answers(
                200,
                """
                {"position":9,"on":"2026-03-14","body":{"appointment":"appointment-7K3M9QXB",
                "version":1,"person":{"person":"person-7K3M9QXC","name":"示例甲"},
                "role":"UNIT_IT","unit":{"unit":"unit-7K3M9QXA","name":"示例小学"},
                "standing":"CURRENT","from":"2026-01-01","revoked":false,"made":{"position":3,
                "sequence":0,"eventName":"appointment.made","effective":"2026-01-01",
                "recorded":"2026-01-01T01:00:00Z","late":false,"basis":{}}}}
                """);
    }

    @Test
    void the_account_of_an_appointment_is_that_of_its_holder() throws Exception {
        Others.SERVICE.answers(
                200,
                """
                {"person":"person-7K3M9QXC","username":"7k3m9qxc","state":"READY",
                "slip":"AVAILABLE"}
                """);

        mvc.perform(Call.read(ACCOUNT).param("on", "2025-01-01"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .json(
                                        """
                                        {"person":"person-7K3M9QXC","name":"7k3m9qxc",
                                        "state":"OPEN","slipWaiting":true}
                                        """));

        assertThat(Others.SERVICE.heard().path()).isEqualTo("/accounts/person-7K3M9QXC");
        assertThat(Others.QUERY.heard().body()).contains("\"moment\":{}");
    }

    @Test
    void a_slip_is_taken_from_the_write_side() throws Exception {
        String slip = "{\"username\":\"7k3m9qxc\",\"firstPassword\":\"a-first-password\"}";
        Others.SERVICE.answers(200, slip);

        mvc.perform(Call.write(ACCOUNT + "/take-slip", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("7k3m9qxc"))
                .andExpect(jsonPath("$.password").value("a-first-password"))
                .andExpect(jsonPath("$.issued").isNotEmpty());

        assertThat(Others.SERVICE.heard().key()).isEqualTo(Call.KEY);
        assertThat(Others.SERVICE.heard().method()).isEqualTo("POST");
        assertThat(Others.SERVICE.heard().path()).isEqualTo("/accounts/person-7K3M9QXC/slip");
    }
}
