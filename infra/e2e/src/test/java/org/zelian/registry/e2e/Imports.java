package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Imports that leave everything as it is. */
final class Imports {

    /** A check that nobody began. */
    static final String NO_CHECK = "0190f5b2-7a34-7c11-9d3e-5b1f0c6a7e42";

    private static final Duration CHECKED = Duration.ofMinutes(2);

    private Imports() {}

    /**
     * An import for a school, whose one row the registry refuses: no school has an auditor.
     *
     * @param post of somebody who works there
     */
    static String refused(String unit, JsonNode post, Caller city) {
        String person = post.at("/person/person").asString();
        String workbook =
                "任职单位,姓名,人员编号,职责,任职日期,依据文号,签发单位,签发日期\n%s,%s,%s,审计员,%s,示教〔2026〕1号,示例局,2026-01-05\n"
                        .formatted(
                                post.at("/unit/name").asString(),
                                post.at("/person/name").asString(),
                                person.substring("person-".length()),
                                Forms.today());
        String check =
                city.upload(
                                "/import-checks?kind=APPOINTMENTS&unit=" + unit,
                                "任职.csv",
                                workbook.getBytes(StandardCharsets.UTF_8))
                        .ok()
                        .get("id")
                        .asString();
        JsonNode checked = checked(check, city);
        assertThat(checked.at("/counts/added").asInt()).as(checked.toString()).isEqualTo(1);
        return city.post("/import-checks/" + check + "/confirm", Map.of())
                .ok()
                .get("imported")
                .asString();
    }

    /** The check, once every row is judged. */
    static JsonNode checked(String check, Caller caller) {
        Instant late = Instant.now().plus(CHECKED);
        JsonNode now = caller.get("/import-checks/" + check).ok();
        while (now.get("phase").asString().matches("READING|CHECKING")
                && Instant.now().isBefore(late)) {
            now = caller.get("/import-checks/" + check).ok();
        }
        return now;
    }
}
