package org.zelian.registry.frontend.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.nio.charset.StandardCharsets;
import java.util.Map;

@EdgeTest
class EvidenceControllerTest {

    private static final String DIGEST =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String FILES = "/api/v1/units/unit-7K3M9QXA/evidence";
    private static final String CONTENT = FILES + "/" + DIGEST + "/content";
    private static final String RECEIPT =
            "{\"file\":\"%s\",\"type\":\"PDF\",\"size\":9,\"version\":1,\"position\":41}"
                    .formatted(DIGEST);
    private static final String WITH_TARGET =
            "/api/v1/protection-targets/target-7K2M9QXA/evidence/" + DIGEST;
    private static final String FOUND =
            """
            {"position":41,"on":"2026-03-14","body":{"file":"%s","unit":"unit-0123ABCD",
            "type":"PDF","size":9,"name":"a.pdf","recorded":{"position":7,"sequence":0,
            "eventName":"evidence.recorded","effective":"2026-02-01",
            "recorded":"2026-02-01T02:00:00Z","late":false,"basis":{}}}}
            """
                    .formatted(DIGEST);
    private static final String DONE = "{\"stream\":\"evidence-x\",\"version\":2,\"position\":42}";

    @Autowired private MockMvc mvc;

    private static MockHttpServletRequestBuilder upload(String field, String name, String bytes) {
        String form =
                """
                --cut\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --cut--\r
                """
                        .formatted(field, name, bytes);
        return Call.write(FILES, "")
                .contentType("multipart/form-data; boundary=cut")
                .content(form.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_is_passed_on_with_its_name_and_key() throws Exception {
        Others.SERVICE.answers(200, RECEIPT);

        mvc.perform(
                        upload("file", "C:\\扫描\\定级 报告.pdf", "%PDF-1.7\n")
                                .header("X-Acting-Appointment", "appointment-7K3M9QXB"))
                .andExpect(status().isOk())
                .andExpect(content().json(RECEIPT));

        var heard = Others.SERVICE.heard();
        assertThat(heard.path()).isEqualTo("/evidence");
        assertThat(heard.body()).isEqualTo("%PDF-1.7\n");
        assertThat(heard.fileName()).isEqualTo("%E5%AE%9A%E7%BA%A7%20%E6%8A%A5%E5%91%8A.pdf");
        assertThat(heard.acting()).isEqualTo("appointment-7K3M9QXB");
        assertThat(heard.authorization()).startsWith("Bearer ey");
        assertThat(heard.correlation()).isNotNull();
    }

    @Test
    void what_is_no_form_with_a_file_is_refused_at_the_door() throws Exception {
        Others.SERVICE.answers(200, RECEIPT);

        mvc.perform(Call.write(FILES, "{}"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.rule").value("UploadIsAForm"));
        mvc.perform(upload("picture", "a.png", "x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("FileIsGiven"));

        assertThat(Others.SERVICE.wasAsked()).isFalse();
    }

    @Test
    void a_file_that_is_not_taken_is_refused_in_words() throws Exception {
        Others.SERVICE.answers(
                413, "{\"status\":413,\"rule\":\"FileIsWithinItsLimit\",\"arguments\":[\"20\"]}");

        mvc.perform(upload("file", "a.pdf", "%PDF-"))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.detail").value(containsString("20 MB")));
    }

    @Test
    void a_file_is_opened_on_the_record_and_then_passed_on() throws Exception {
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.answers(
                200,
                "%PDF-1.7\n",
                Map.of("Content-Type", "application/pdf", "X-File-Name", "%E6%8A%A5%E5%91%8A"));

        mvc.perform(
                        Call.read(CONTENT + "?use=PREVIEW")
                                .param("on", "2026-03-14")
                                .param("asOf", "2026-04-01T00:00:00+08:00"))
                .andExpect(status().isOk())
                .andExpect(content().string("%PDF-1.7\n"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Length", "9"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        "inline; filename=\"file.pdf\";"
                                                + " filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "private, no-store"));

        JSONAssert.assertEquals(
                """
                {"name":"evidence.OpenEvidence","command":{"file":"%s","unit":"unit-7K3M9QXA",
                "use":"PREVIEW"}}
                """
                        .formatted(DIGEST),
                Others.SERVICE.heard().body(),
                false);
        assertThat(Others.QUERY.heard().path()).isEqualTo("/evidence/unit-7K3M9QXA/" + DIGEST);
        assertThat(Others.QUERY.heard().query())
                .isEqualTo("atLeast=42&on=2026-03-14&asOf=2026-04-01T00:00:00+08:00");
    }

    @Test
    void what_a_browser_does_not_show_is_never_in_line() throws Exception {
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.answers(
                200,
                "PK",
                Map.of(
                        "Content-Type",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "X-File-Name",
                        "a.docx"));

        mvc.perform(Call.read(CONTENT + "?use=PREVIEW"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        "attachment; filename=\"file.docx\";"
                                                + " filename*=UTF-8''a.docx"));
    }

    @Test
    void nothing_is_fetched_that_could_not_be_written_down() throws Exception {
        Others.SERVICE.answers(404, "{\"status\":404,\"rule\":\"NotFound\",\"arguments\":[]}");
        Others.QUERY.answers(200, "%PDF-");

        mvc.perform(Call.read(CONTENT + "?use=DOWNLOAD")).andExpect(status().isNotFound());

        assertThat(Others.QUERY.wasAsked()).isFalse();
    }

    @Test
    void a_file_whose_key_was_destroyed_is_gone_and_says_so() throws Exception {
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.answers(
                410, "{\"status\":410,\"rule\":\"TheFileIsNotErased\",\"arguments\":[]}");

        mvc.perform(Call.read(CONTENT + "?use=DOWNLOAD"))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.title").value("内容已销毁"))
                .andExpect(header().doesNotExist("Content-Disposition"));
    }

    @Test
    void files_are_listed_and_found() throws Exception {
        Others.QUERY.answers(200, "{}");

        mvc.perform(Call.read(FILES + "?on=2026-03-14")).andExpect(status().isOk());
        JSONAssert.assertEquals(
                """
                {"name":"evidence.ListEvidence","query":{"unit":"unit-7K3M9QXA",
                "paging":{"page":1,"size":20}},"moment":{"on":"2026-03-14"}}
                """,
                Others.QUERY.heard().body(),
                true);
        mvc.perform(Call.read(FILES + "/" + DIGEST)).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("evidence.FindEvidence", DIGEST);
        mvc.perform(Call.read(FILES + "/abc")).andExpect(status().isNotFound());
    }

    @Test
    void a_file_that_goes_with_a_target_is_opened_on_the_record_of_its_own_unit() throws Exception {
        String place = "/target-evidence/target-7K2M9QXA/" + DIGEST;
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.answers(200, FOUND);
        Others.QUERY.answersAt(
                place,
                "%PDF-1.7\n",
                Map.of("Content-Type", "application/pdf", "X-File-Name", "a.pdf"));

        mvc.perform(Call.read(WITH_TARGET + "/content?use=DOWNLOAD").param("on", "2026-03-14"))
                .andExpect(status().isOk())
                .andExpect(content().string("%PDF-1.7\n"));

        JSONAssert.assertEquals(
                """
                {"name":"evidence.OpenTargetEvidence","command":{"file":"%s",
                "unit":"unit-0123ABCD","target":"target-7K2M9QXA","use":"DOWNLOAD"}}
                """
                        .formatted(DIGEST),
                Others.SERVICE.heard().body(),
                false);
        assertThat(Others.QUERY.heard().path()).isEqualTo(place);
        assertThat(Others.QUERY.heard().query()).isEqualTo("atLeast=42&on=2026-03-14");
    }

    @Test
    void a_file_of_a_target_that_is_not_there_is_not_opened() throws Exception {
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.answers(404, "{\"status\":404,\"rule\":\"NotFound\",\"arguments\":[]}");

        mvc.perform(Call.read(WITH_TARGET)).andExpect(status().isNotFound());
        mvc.perform(Call.read(WITH_TARGET + "/content?use=PREVIEW"))
                .andExpect(status().isNotFound());

        assertThat(Others.SERVICE.wasAsked()).isFalse();
    }

    @Test
    void what_may_be_uploaded_is_told() throws Exception {
        Others.SERVICE.answers(200, "{\"size\":20971520,\"types\":[\"PDF\"]}");

        mvc.perform(Call.read("/api/v1/evidence/limits"))
                .andExpect(content().json("{\"size\":20971520,\"types\":[\"PDF\"]}"));
    }
}
