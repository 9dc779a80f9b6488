package org.zelian.registry.frontend.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.util.UUID;

@EdgeTest
class UnitControllerTest {

    private static final String UNIT = "unit-7K3M9QXA";
    private static final String DONE =
            "{\"stream\":\"unit-7K3M9QXA\",\"version\":4,\"position\":812}";
    private static final String DETAIL =
            """
            {"position":812,"on":"2026-03-14","body":{"unit":{"unit":"unit-7K3M9QXA","version":4,
            "name":"示例小学","nature":{"kind":"PRIMARY_SCHOOL","applicability":"BINDING"},
            "superior":"unit-00000001","division":"510104","codes":{},"standing":"ACTIVE"},
            "path":[],"warnings":[],"targets":2,"formerNames":[]}}
            """;

    @Autowired private MockMvc mvc;

    @Test
    void a_rename_becomes_a_command_with_the_key_the_version_and_the_day() throws Exception {
        Others.SERVICE.answers(200, DONE);

        mvc.perform(
                        Call.change(
                                        "/api/v1/units/" + UNIT + "/rename",
                                        """
                                        {"name":"示例第二小学","effective":"2026-03-01","basis":
                                        {"document":{"number":"示教〔2026〕3号","issuer":"示例教育局",
                                        "issuedOn":"2026-02-20"},"reason":"文件到得晚"}}
                                        """)
                                .header("X-Acting-Appointment", "appointment-7K3M9QXB"))
                .andExpect(status().isOk())
                .andExpect(content().json(DONE));

        assertThat(Others.SERVICE.heard().path()).isEqualTo("/commands");
        assertThat(Others.SERVICE.heard().authorization()).startsWith("Bearer ey");
        JSONAssert.assertEquals(
                """
                {"id":"%s","name":"unit.RenameUnit","command":{"unit":"unit-7K3M9QXA",
                "name":"示例第二小学","basis":{"document":{"number":"示教〔2026〕3号",
                "issuer":"示例教育局","issuedOn":"2026-02-20"},
                "reason":{"key":"person-7K3M9QXA","content":"文件到得晚"}}},
                "appointment":"appointment-7K3M9QXB","effective":"2026-03-01","expectedVersion":3}
                """
                        .formatted(Call.KEY),
                Others.SERVICE.heard().body(),
                true);
    }

    @Test
    void a_registration_takes_its_number_from_the_key_and_says_where_it_is() throws Exception {
        Others.SERVICE.answers(200, DONE);
        String made = UnitId.from(UUID.fromString(Call.KEY)).value();

        mvc.perform(
                        Call.write(
                                "/api/v1/units",
                                """
                                {"name":"示例幼儿园","nature":{"kind":"KINDERGARTEN",
                                "applicability":"BINDING"},"superior":"unit-00000001",
                                "division":"510104","codes":{}}
                                """))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/units/" + made));

        assertThat(Others.SERVICE.heard().body())
                .contains("\"name\":\"unit.RegisterUnit\"", "\"unit\":\"" + made + "\"")
                .doesNotContain("expectedVersion");
    }

    @Test
    void a_detail_is_passed_on_as_it_came_with_its_version_as_etag() throws Exception {
        Others.QUERY.answers(200, DETAIL);

        mvc.perform(
                        Call.read("/api/v1/units/" + UNIT)
                                .param("on", "2026-03-14")
                                .param("asOf", "2026-04-01T00:00:00Z")
                                .param("atLeast", "812"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(
                        header().string(
                                        "Cache-Control",
                                        "no-cache, no-store, max-age=0, must-revalidate"))
                .andExpect(content().string(DETAIL));

        JSONAssert.assertEquals(
                """
                {"name":"unit.FindUnit","query":{"unit":"unit-7K3M9QXA"},"moment":
                {"on":"2026-03-14","asOf":"2026-04-01T00:00:00Z","atLeast":812}}
                """,
                Others.QUERY.heard().body(),
                true);
    }

    @Test
    void a_list_is_asked_with_its_filters_and_page() throws Exception {
        Others.QUERY.answers(200, "{}");

        mvc.perform(
                        Call.read("/api/v1/units?within=unit-00000001&kind=UNIVERSITY&text=示例")
                                .param("page", "2")
                                .param("sort", "-name"))
                .andExpect(status().isOk());

        JSONAssert.assertEquals(
                """
                {"name":"unit.ListUnits","query":{"within":"unit-00000001","text":"示例",
                "kind":"UNIVERSITY","includeEnded":false,
                "paging":{"page":2,"size":20,"sort":"-name"}},"moment":{}}
                """,
                Others.QUERY.heard().body(),
                true);
    }

    @Test
    void a_stale_version_is_told_with_both_versions() throws Exception {
        Others.SERVICE.answers(
                412,
                """
                {"status":412,"rule":"TheLatestVersionWasSeen","arguments":[],
                "expectedVersion":3,"actualVersion":5}
                """);

        mvc.perform(Call.change("/api/v1/units/" + UNIT + "/rename", "{\"name\":\"示例小学\"}"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.expectedVersion").value(3))
                .andExpect(jsonPath("$.actualVersion").value(5));
    }
}
