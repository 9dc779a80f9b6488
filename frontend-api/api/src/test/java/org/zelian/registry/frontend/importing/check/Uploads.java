package org.zelian.registry.frontend.importing.check;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Workbooks sent to the edge, and a city of one bureau behind it. */
final class Uploads {

    static final String UNIT = "unit-00000000";
    static final String CHECKS = "/api/v1/import-checks";
    static final String DONE = "{\"stream\":\"import-x\",\"version\":1,\"position\":77}";

    private static final RegistryJson JSON = RegistryJson.plain();
    private static final UnitView CITY =
            new UnitView(
                    new UnitId(UNIT),
                    1,
                    "示例市教育局",
                    new UnitNature(UnitKind.CITY_BUREAU, Applicability.BINDING, null),
                    null,
                    new DivisionCode("510104"),
                    new UnitCodes(null, null, null),
                    null,
                    UnitView.Standing.ACTIVE,
                    null);

    private Uploads() {}

    /** A city bureau, a division, and nobody else; whoever asks may import. */
    static void play() {
        Others.QUERY.answers(404, refusal(404, "NotFound"));
        answer("unit.FindUnit", new UnitDetail(CITY, List.of(), null, List.of(), 0, List.of()));
        answer("unit.ListUnits", page(List.of(new UnitRow(CITY, null, 0, 0))));
        answer(
                "unit.ShowUnitTree",
                List.of(
                        new UnitNode(
                                CITY.unit(),
                                null,
                                CITY.name(),
                                UnitKind.CITY_BUREAU,
                                UnitView.Standing.ACTIVE,
                                "",
                                0)));
        answer("person.ListPeople", page(List.of()));
        answer("appointment.ListAppointments", page(List.of()));
        answer(
                "parameter.ShowCodeTable",
                List.of(
                        new CodeView(
                                "division",
                                "510104",
                                1,
                                "锦江区",
                                0,
                                LocalDate.of(2000, 1, 1),
                                null,
                                null,
                                new Source("示例", null, false))));
        Others.SERVICE.answers(200, DONE);
        Others.SERVICE.answersTo("/import-plans", "\"sheet\"", 200, receipt());
        Others.SERVICE.answersTo("/import-plans", "", 400, refusal(400, "APlanIsWithinItsLimit"));
    }

    static <T> Page<T> page(List<T> rows) {
        return new Page<>(rows, rows.size(), 1, 200);
    }

    static void answer(String query, Object body) {
        Answer<Object> answer = new Answer<>(41, LocalDate.of(2026, 3, 2), body);
        Others.QUERY.answersTo("/queries", "\"" + query + "\"", 200, text(JSON.write(answer)));
    }

    static String refusal(int status, String rule) {
        return "{\"status\":%d,\"rule\":\"%s\",\"arguments\":[\"1\"]}".formatted(status, rule);
    }

    private static String receipt() {
        return text(
                JSON.write(new ImportPlanReceipt(new ImportPlanDigest("a".repeat(64)), 1, 100)));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** A request with a file. */
    static MockHttpServletRequestBuilder upload(
            String path, String key, String name, byte[] bytes) {
        String head =
                "--cut-here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name);
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--cut-here--\r\n".getBytes(StandardCharsets.UTF_8));
        return Call.writeWith(key, path)
                .contentType("multipart/form-data; boundary=cut-here")
                .content(form.toByteArray());
    }

    /** Begins a check of units. */
    static ResultActions check(MockMvc mvc, String key, String name, byte[] bytes)
            throws Exception {
        return mvc.perform(upload(CHECKS + "?kind=UNITS&unit=" + UNIT, key, name, bytes));
    }

    /** The check, once nothing of it goes on any more. */
    static JsonNode over(MockMvc mvc, String key) throws Exception {
        while (true) {
            String answer =
                    mvc.perform(Call.read(CHECKS + "/" + key))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8);
            JsonNode check = JsonMapper.shared().readTree(answer);
            if (!check.path("phase").asString().matches("READING|CHECKING")) {
                return check;
            }
            Thread.onSpinWait();
        }
    }
}
