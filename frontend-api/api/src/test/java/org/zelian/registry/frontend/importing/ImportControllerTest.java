package org.zelian.registry.frontend.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.ShownBasis;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.importing.ImportView;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@EdgeTest
class ImportControllerTest {

    private static final String IMPORT = "/api/v1/imports/import-7K3M9QXA";
    private static final byte[] WORKBOOK =
            "单位名称,单位类型,上级单位,行政区划\r\n甲,小学,乙,锦江区\r\n丙,小学,乙,锦江区\r\n".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired private MockMvc mvc;

    @BeforeEach
    void play() {
        Others.QUERY.answers(404, "{\"status\":404,\"rule\":\"NotFound\",\"arguments\":[]}");
        answer("importing.FindImport", view());
        RefusedRow refused =
                new RefusedRow(
                        "单位", 3, 0, "unit.RegisterUnit", "SuperiorsAreBureaus", List.of("某小学"));
        answer("importing.ListRefusedRows", new Page<>(List.of(refused), 1, 1, 20));
        answer("importing.ListImports", new Page<>(List.of(view()), 1, 1, 20));
    }

    private static void answer(String query, Object body) {
        byte[] json = RegistryJson.plain().write(new Answer<>(41, DAY, body));
        Others.QUERY.answersTo(
                "/queries", "\"" + query + "\"", 200, new String(json, StandardCharsets.UTF_8));
    }

    private static ImportView view() {
        Trace trace =
                new Trace(
                        41,
                        0,
                        "importing.confirmed",
                        DAY,
                        Instant.EPOCH,
                        false,
                        null,
                        null,
                        null,
                        null,
                        new ShownBasis(null, null));
        return new ImportView(
                new ImportId("import-7K3M9QXA"),
                3,
                new UnitName(new UnitId("unit-7K3M9QXA"), "示例市教育局"),
                ImportKind.UNITS,
                ImportPhase.FINISHED,
                "单位.csv",
                Digests.of(WORKBOOK),
                new ImportCounts(2, 0, 0, 0),
                2,
                2,
                1,
                trace,
                Instant.EPOCH);
    }

    @Test
    void imports_are_read_through_with_both_clocks() throws Exception {
        mvc.perform(Call.read("/api/v1/imports?kind=UNITS&phase=FINISHED&on=2026-03-01&asOf=41"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.body.rows[0].id").value("import-7K3M9QXA"));
        assertThat(Others.QUERY.heard().body())
                .contains("\"kind\":\"UNITS\"", "\"on\":\"2026-03-01\"", "\"asOf\":\"41\"");
        mvc.perform(Call.read(IMPORT))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""));
    }

    @Test
    void refused_rows_are_told_in_sentences() throws Exception {
        mvc.perform(Call.read(IMPORT + "/refused-rows?asOf=41"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(41))
                .andExpect(jsonPath("$.body.rows[0].row").value(3))
                .andExpect(jsonPath("$.body.rows[0].message").value("上级单位须是教育局，某小学 不是。请另选。"));
    }

    @Test
    void the_workbook_comes_back_with_why_rows_were_refused() throws Exception {
        byte[] answer =
                mvc.perform(upload(WORKBOOK))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(new String(answer, StandardCharsets.UTF_8))
                .contains("甲,小学,乙,锦江区\r\n", "丙,小学,乙,锦江区,上级单位须是教育局，某小学 不是。请另选。");
    }

    @Test
    void another_workbook_is_not_taken() throws Exception {
        mvc.perform(upload("另一份".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("TheWorkbookIsTheOneImported"));
    }

    private static MockHttpServletRequestBuilder upload(byte[] bytes) {
        String form =
                """
                --cut\r
                Content-Disposition: form-data; name="file"; filename="改了名.csv"\r
                \r
                %s\r
                --cut--\r
                """
                        .formatted(new String(bytes, StandardCharsets.UTF_8));
        return Call.writeWith(Call.KEY, IMPORT + "/workbook")
                .contentType("multipart/form-data; boundary=cut")
                .content(form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_import_out_of_scope_does_not_exist() throws Exception {
        Others.QUERY.answers(404, "{\"status\":404,\"rule\":\"NotFound\",\"arguments\":[]}");
        mvc.perform(Call.read(IMPORT)).andExpect(status().isNotFound());
        mvc.perform(Call.read(IMPORT + "/refused-rows")).andExpect(status().isNotFound());
        mvc.perform(upload(WORKBOOK)).andExpect(status().isNotFound());
    }

    @Test
    void a_template_is_a_workbook_with_the_kinds_headers() throws Exception {
        mvc.perform(Call.read("/api/v1/imports/templates/UNITS"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString("%E5%8D%95%E4%BD%8D%E5%AF%BC%E5%85%A5")));
        mvc.perform(Call.read("/api/v1/imports/templates/CATS")).andExpect(status().isNotFound());
    }
}
