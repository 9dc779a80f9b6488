package org.zelian.registry.frontend.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.mvc.Bodies;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Bad input is told what is wrong with it, and reaches nobody. */
@EdgeTest
class ProblemsTest {

    private static final String RENAME = "/api/v1/units/unit-7K3M9QXA/rename";

    @Autowired private MockMvc mvc;
    @Autowired private ProblemAdvice advice;

    @BeforeEach
    void nobody_has_been_asked() {
        Others.SERVICE.answers(200, "{}");
        Others.QUERY.answers(200, "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"name\":\"甲\",\"colour\":1}                   | FieldIsKnown          | /colour",
                "{\"name\":1}                                     | ValueHasTheRightType  | /name",
                "{}                                               | FieldIsPresent        | /name",
                "{\"name\":null}                                  | FieldIsPresent        | /name",
                "{\"name\":\"  \"}                                | TextIsNotEmpty        | /name",
                "{\"name\":\"甲\",\"name\":\"乙\"}                | FieldIsGivenOnce      | /name",
                "{\"name\":\"甲\",\"effective\":\"2026-02-30\"}   | DateIsWellFormed      |"
                        + " /effective",
                "{\"name\":\"甲\",\"effective\":20260228}         | ValueHasTheRightType  |"
                        + " /effective",
                "{\"name\":\"甲\",\"basis\":[]}                   | ValueHasTheRightType  | /basis",
                "{\"name\":\"甲\\u0000\"}                         | TextHasNoControlCharacters |"
                        + " /name",
                "{\"name\":\"甲\",\"basis\":{\"reason\":\"\\u0001\"}} | TextHasNoControlCharacters |"
                        + " /basis/reason",
                "{\"name\":                                       | ValueIsJson           | ''",
                "[]                                               | ValueHasTheRightType  | ''",
                "null                                             | ValueHasTheRightType  | ''"
            })
    void a_bad_body_is_refused_by_rule_and_place(String body, String rule, String pointer)
            throws Exception {
        refused(Call.change(RENAME, body), 400, rule)
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer))
                .andExpect(jsonPath("$.errors[0].rule").value(rule));
        assertThat(Others.SERVICE.wasAsked()).isFalse();
    }

    @Test
    void a_workbook_that_is_not_read_is_told_as_its_file() {
        Problem problem =
                Objects.requireNonNull(
                        advice.on(new WorkbookRefused("RowsAreWithinTheirLimit", 20_000))
                                .getBody());
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("表格超过 20000 行。请分成几份后再传。");
        assertThat(problem.errors()).extracting(Problem.Fault::pointer).containsExactly("/file");
    }

    @Test
    void all_texts_that_are_too_long_are_named_at_once() throws Exception {
        String body =
                "{\"name\":\"%s\",\"basis\":{\"reason\":\"%s\"}}"
                        .formatted("字".repeat(101), "字".repeat(501));
        refused(Call.change(RENAME, body), 400, "TextIsWithinItsLimit")
                .andExpect(jsonPath("$.errors[0].pointer").value("/name"))
                .andExpect(jsonPath("$.errors[0].detail").value("文字太长，最多 100 个字。请缩短。"))
                .andExpect(jsonPath("$.errors[1].pointer").value("/basis/reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units?within=unit-1, IdentifierIsWellFormed, within",
        "/api/v1/units?kind=CASTLE, EnumValueIsKnown, kind",
        "/api/v1/units?includeEnded=perhaps, ValueHasTheRightType, includeEnded",
        "/api/v1/units?page=0, NumberIsWithinItsRange, page",
        "/api/v1/units?size=201, NumberIsWithinItsRange, size",
        "/api/v1/units?size=many, ValueHasTheRightType, size",
        "/api/v1/units?sort=name;drop, SortIsWellFormed, sort",
        "/api/v1/units?on=2026-02-30, DateIsWellFormed, on",
        "/api/v1/units?on=tomorrow, DateIsWellFormed, on",
        "/api/v1/units?asOf=lately, AsOfIsWellFormed, asOf",
        "/api/v1/units?atLeast=-1, NumberIsWithinItsRange, atLeast",
        "/api/v1/units?asof=2026-01-01, ParameterIsKnown, asof",
        "/api/v1/units?text=a&text=b, ParameterIsGivenOnce, text",
        "/api/v1/parameters/history, ParameterIsGiven, stream"
    })
    void a_bad_parameter_is_refused_by_rule_and_name(String path, String rule, String parameter)
            throws Exception {
        refused(Call.read(path), 400, rule)
                .andExpect(jsonPath("$.errors[0].parameter").value(parameter));
        assertThat(Others.QUERY.wasAsked()).isFalse();
    }

    @Test
    void what_a_path_does_not_name_is_not_there() throws Exception {
        refused(Call.read("/api/v1/units/castle"), 404, "NotFound");
        refused(Call.read("/api/v1/holidays/soon"), 404, "NotFound");
        refused(Call.read("/api/v1/castles"), 404, "PathIsKnown");
    }

    @Test
    void a_write_needs_its_key_and_the_version_seen() throws Exception {
        MockHttpServletRequestBuilder withoutKey =
                Call.read(RENAME).with(post("{\"name\":\"甲\"}")).header("If-Match", "\"3\"");
        refused(withoutKey, 400, "IdempotencyKeyIsGiven")
                .andExpect(jsonPath("$.errors[0].header").value("Idempotency-Key"));
        refused(Call.write(RENAME, "{\"name\":\"甲\"}"), 428, "VersionSeenIsGiven");
        refused(
                Call.write(RENAME, "{\"name\":\"甲\"}").header("If-Match", "*"),
                400,
                "VersionSeenIsWellFormed");
        refused(
                Call.read(RENAME).with(post("{\"name\":\"甲\"}")).header("Idempotency-Key", "1"),
                400,
                "IdempotencyKeyIsAUuid");
        refused(
                Call.change(RENAME, "{\"name\":\"甲\"}").header("X-Acting-Appointment", "me"),
                400,
                "IdentifierIsWellFormed");
    }

    @Test
    void the_wrong_kind_of_body_is_refused() throws Exception {
        refused(Call.change(RENAME, "x".repeat(Bodies.MOST + 1)), 413, "BodyIsWithinItsLimit");
        refused(Call.change(RENAME, ""), 400, "BodyIsGiven");
        refused(Call.read(RENAME).with(post("<name/>", "application/xml")), 415, "BodyIsJson");
        refused(Call.read("/api/v1/home").accept("image/png"), 406, "AnswerIsJson");
    }

    @Test
    void a_method_that_is_not_offered_is_refused_with_those_that_are() throws Exception {
        String token = "Bearer " + Others.REALM.tokenFor("7k3m9qxa", "registry-api");
        refused(delete("/api/v1/units").header("Authorization", token), 405, "MethodIsOffered")
                .andExpect(header().exists("Allow"));
    }

    @Test
    void a_refusal_of_the_write_side_is_told_in_words_with_its_source() throws Exception {
        Others.SERVICE.answers(
                409,
                """
                {"status":409,"rule":"ACreditCodeIsHeldOnce","arguments":["12510000X"],
                "pointer":"/command/codes/creditCode"}
                """);
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, "ACreditCodeIsHeldOnce")
                .andExpect(jsonPath("$.type").value("urn:zelian:rule:ACreditCodeIsHeldOnce"))
                .andExpect(jsonPath("$.detail").value("统一社会信用代码 12510000X 已登记在别的单位。请核对。"))
                .andExpect(jsonPath("$.source").value("GB 32100-2015"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/codes/creditCode"));
    }

    @Test
    void what_a_refusal_mentions_is_called_by_its_name_as_whoever_is_refused_may_see_it()
            throws Exception {
        Others.QUERY.answers(
                200,
                """
                {"position":9,"on":"2026-03-14","body":{"unit":{"unit":"unit-7K3M9QXB","version":1,
                "name":"示例{1}小学","nature":{"kind":"PRIMARY_SCHOOL","applicability":"BINDING"},
                "division":"510104","codes":{},"standing":"CLOSED"},
                "path":[],"warnings":[],"targets":0,"formerNames":[]}}
                """);
        inactive();
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, "TheUnitIsActive")
                .andExpect(jsonPath("$.detail").value("单位 示例{1}小学 在所选日期不在办。请核对单位和生效日。"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("示例{1}小学")));
        assertThat(Others.QUERY.heard().authorization()).startsWith("Bearer ");
        assertThat(Others.QUERY.heard().body()).contains("\"unit\":\"unit-7K3M9QXB\"");
    }

    @Test
    void what_lies_outside_the_scope_of_whoever_is_refused_stays_a_number() throws Exception {
        Others.QUERY.answers(404, "{\"status\":404,\"rule\":\"NotFound\",\"arguments\":[]}");
        inactive();
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, "TheUnitIsActive")
                .andExpect(jsonPath("$.detail").value("单位 7K3M9QXB 在所选日期不在办。请核对单位和生效日。"));
        Others.QUERY.answers(502, "<html>");
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, "TheUnitIsActive")
                .andExpect(jsonPath("$.detail").value(containsString("7K3M9QXB")));
    }

    @ParameterizedTest
    @CsvSource({
        "NobodyWasFaster, unit-7K3M9QXB",
        "ACreditCodeIsHeldOnce, 12510000X",
        "TheAppointmentIsKnown, appointment-7K3M9QXB"
    })
    void nobody_is_asked_for_a_name_that_is_not_mentioned(String rule, String argument)
            throws Exception {
        Others.SERVICE.answers(
                409,
                "{\"status\":409,\"rule\":\"%s\",\"arguments\":[\"%s\"]}"
                        .formatted(rule, argument));
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, rule);
        assertThat(Others.QUERY.wasAsked()).isFalse();
    }

    private static void inactive() {
        Others.SERVICE.answers(
                409,
                """
                {"status":409,"rule":"TheUnitIsActive","arguments":["unit-7K3M9QXB"],
                "pointer":"/command/unit"}
                """);
    }

    @Test
    void a_rule_that_is_newer_than_the_edge_is_named() throws Exception {
        Others.SERVICE.answers(
                409, "{\"status\":409,\"rule\":\"SomethingUnheardOf\",\"arguments\":[]}");
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 409, "SomethingUnheardOf")
                .andExpect(
                        jsonPath("$.detail").value("这项办理不符合规则“SomethingUnheardOf”，没有生效。请联系上级管理员。"));
    }

    @Test
    void what_may_be_tried_again_says_when() throws Exception {
        Others.SERVICE.answers(
                503,
                "{\"status\":503,\"rule\":\"TheLedgerIsThere\",\"arguments\":[]}",
                Map.of("Retry-After", "2"));
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 503, "TheLedgerIsThere")
                .andExpect(header().string("Retry-After", "2"));
    }

    @Test
    void an_answer_that_is_not_understood_is_an_application_away() throws Exception {
        Others.SERVICE.answers(502, "<html>");
        refused(Call.change(RENAME, "{\"name\":\"甲\"}"), 503, "RegistryIsReachable")
                .andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void who_is_not_signed_in_is_told_so_and_not_sent_elsewhere() throws Exception {
        refused(get("/api/v1/me"), 401, "SenderIsSignedIn");
        Others.QUERY.answers(401, "{}");
        refused(Call.read("/api/v1/me"), 401, "SenderIsSignedIn");
    }

    private ResultActions refused(RequestBuilder request, int status, String rule)
            throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.rule").value(rule))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private static RequestPostProcessor post(String body) {
        return post(body, "application/json");
    }

    private static RequestPostProcessor post(String body, String type) {
        return request -> {
            request.setMethod("POST");
            request.setContentType(type);
            request.setContent(body.getBytes(StandardCharsets.UTF_8));
            return request;
        };
    }
}
