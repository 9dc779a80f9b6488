package org.zelian.registry.frontend.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.util.UUID;

@EdgeTest
class PersonControllerTest {

    @Autowired private MockMvc mvc;

    @Test
    void what_is_typed_about_a_person_is_sealed_under_that_persons_key() throws Exception {
        Others.SERVICE.answers(200, "{\"stream\":\"p\",\"version\":1,\"position\":1}");
        String made = PersonId.from(UUID.fromString(Call.KEY)).value();

        mvc.perform(
                        Call.write(
                                "/api/v1/people",
                                """
                                {"unit":"unit-7K3M9QXA","name":"示例甲","mobile":"13800000000",
                                "email":" ","identity":{"kind":"OTHER","number":"X-1"}}
                                """))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/people/" + made));

        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":{\"key\":\"" + made + "\",\"content\":\"示例甲\"}")
                .contains("\"mobile\":{\"key\":\"" + made + "\",\"content\":\"13800000000\"}")
                .contains("\"number\":{\"key\":\"" + made + "\",\"content\":\"X-1\"}")
                .doesNotContain("email");
    }
}
