package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Workbooks brought, checked and carried out. */
final class Imports {

    /** A check that nobody began. */
    static final String NO_CHECK = "0190f5b2-7a34-7c11-9d3e-5b1f0c6a7e42";

    private static final Duration SOON = Duration.ofMinutes(2);

    private Imports() {}

    /**
     * An import for a school, whose one row the registry refuses: no school has an auditor.
     *
     * @param post of somebody who works there
     */
    static String refused(String unit, JsonNode post, Caller city) {
        String person = post.at("/person/person").asString();
        byte[] workbook =
                csv(
                        "任职单位,姓名,人员编号,职责,任职日期,依据文号,签发单位,签发日期",
                        String.join(
                                ",",
                                post.at("/unit/name").asString(),
                                post.at("/person/name").asString(),
                                person.substring("person-".length()),
                                "审计员",
                                Forms.today().toString(),
                                "示教〔2026〕1号,示例局,2026-01-05"));
        JsonNode checked = checked(city, unit, "APPOINTMENTS", "任职.csv", workbook);
        assertThat(checked.at("/counts/added").asInt()).as(checked.toString()).isEqualTo(1);
        return confirmed(city, checked).get("imported").asString();
    }

    /** A workbook as spreadsheet programs save it, line by line. */
    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The check of a workbook, once every row is judged. */
    static JsonNode checked(Caller by, String unit, String kind, String name, byte[] workbook) {
        String check =
                "/import-checks/"
                        + by.upload("/import-checks?kind=" + kind + "&unit=" + unit, name, workbook)
                                .ok()
                                .get("id")
                                .asString();
        return await().atMost(SOON)
                .until(
                        () -> by.get(check).ok(),
                        now -> !now.get("phase").asString().matches("READING|CHECKING"));
    }

    /** What a check found is confirmed; it goes on from now on. */
    static JsonNode confirmed(Caller by, JsonNode checked) {
        return by.post("/import-checks/" + checked.get("id").asString() + "/confirm", Map.of())
                .ok();
    }

    /** What a check found is confirmed: the import, once its last row is decided. */
    static JsonNode carriedOut(Caller by, JsonNode checked) {
        JsonNode confirmed = confirmed(by, checked);
        String path =
                "/imports/"
                        + confirmed.get("imported").asString()
                        + "?atLeast="
                        + confirmed.get("position").asLong();
        return await().atMost(SOON)
                .until(
                        () -> by.get(path).body(),
                        now -> now.get("phase").asString().equals("FINISHED"));
    }
}
