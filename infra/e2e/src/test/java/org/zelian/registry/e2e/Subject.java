package org.zelian.registry.e2e;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A school of the demo city, and forms about it that are well made and yet refused after authority
 * was judged: they are late and give no reason.
 */
record Subject(
        String bureau,
        String unit,
        String person,
        String appointment,
        String target,
        String grading,
        String filing,
        String evaluation,
        String obligation,
        String file,
        String imported) {

    private static final Map<String, Object> SOURCE = Map.of("document", "示例文件", "official", false);

    /** The first school of a district, as the city sees it. */
    static Subject of(String letters, Caller city) {
        String unit = "unit-" + letters + "XX0001";
        JsonNode post =
                city.get("/appointments?role=UNIT_IT&within=" + unit).body().get("rows").get(0);
        return new Subject(
                "unit-" + letters + "JYJ000",
                unit,
                post.at("/person/person").asString(),
                post.get("appointment").asString(),
                "target-" + letters + "XT0101",
                "grading-" + letters + "10102D",
                "filing-" + letters + "BA0102",
                "evaluation-" + letters + "CP0102",
                city.get("/obligations?within=" + unit)
                        .body()
                        .get("rows")
                        .get(0)
                        .get("obligation")
                        .asString(),
                city.upload("/units/" + unit + "/evidence", "示例.pdf", Forms.pdf(letters))
                        .ok()
                        .get("file")
                        .asString(),
                Imports.refused(unit, post, city));
    }

    String fill(String path) {
        if (path.equals("/import-checks")) {
            return path + "?kind=UNITS&unit=" + unit;
        }
        return path.replace("{unit}", unit)
                .replace("{person}", person)
                .replace("{appointment}", appointment)
                .replace("{target}", target)
                .replace("{grading}", grading)
                .replace("{filing}", filing)
                .replace("{evaluation}", evaluation)
                .replace("{obligation}", obligation)
                .replace("{file}", file)
                .replace("{id}", imported)
                .replace("{check}", Imports.NO_CHECK)
                .replace("{kind}", "UNITS")
                .replace("{name}", "units")
                .replace("/content", "/content?use=DOWNLOAD")
                .replace("{table}", "division")
                .replace("{key}", "filing-days")
                .replace("{year}", "2026")
                .replace("/parameters/history", "/parameters/history?stream=codetable-division")
                .replace("/search", "/search?text=%E7%A4%BA%E4%BE%8B");
    }

    /** The body of a write, by its path. */
    Map<String, Object> form(String path) {
        Map<String, Object> form = new HashMap<>(fields(path));
        form.put("effective", Forms.today().minusDays(1).toString());
        return form;
    }

    private Map<String, ?> fields(String path) {
        if (path.startsWith("/units")) {
            return unitFields(path);
        }
        if (path.startsWith("/people")) {
            return personFields(path);
        }
        if (path.startsWith("/appointments")) {
            return appointmentFields(path);
        }
        if (path.startsWith("/gradings")) {
            return RegionForms.grading(path, target, file);
        }
        if (path.startsWith("/filings")) {
            return RegionForms.filing(path, target, grading, file);
        }
        if (path.startsWith("/evaluations")) {
            return EvaluationForms.of(path, target, file);
        }
        if (path.startsWith("/obligations")) {
            return path.endsWith("/waive")
                    ? Map.of("unit", unit, "until", Forms.today().plusDays(9).toString())
                    : Map.of("unit", unit);
        }
        return path.startsWith("/protection-targets") ? targetFields(path) : ruleFields(path);
    }

    private Map<String, ?> unitFields(String path) {
        return switch (path) {
            case "/units" -> Forms.school("示例新校", bureau, "510104");
            case "/units/{unit}/correct-registration" ->
                    correcting(Forms.school("示例新校", bureau, "510104"));
            case "/units/{unit}/rename" -> Map.of("name", "示例新名");
            case "/units/{unit}/correct-name" -> correcting(Map.of("name", "示例新名"));
            case "/units/{unit}/record-codes" -> Map.of("codes", Map.of());
            case "/units/{unit}/reclassify" ->
                    Map.of("nature", Map.of("kind", "KINDERGARTEN", "applicability", "BINDING"));
            case "/units/{unit}/name-functional-department" ->
                    Map.of("functionalDepartment", "信息中心");
            case "/units/{unit}/move" ->
                    Map.of("superior", bureau, "division", "510104", "successions", List.of());
            case "/units/{unit}/merge" -> Map.of("into", bureau, "successions", List.of());
            case "/units/{unit}/split" ->
                    Map.of("into", List.of(bureau), "continues", true, "successions", List.of());
            case "/units/{unit}/close" -> Map.of("successions", List.of());
            default -> throw new IllegalArgumentException(path);
        };
    }

    private Map<String, ?> personFields(String path) {
        return switch (path) {
            case "/people" -> Forms.person("新人示例", unit);
            case "/people/{person}/rename" -> Map.of("name", "改名示例");
            case "/people/{person}/correct-name" -> correcting(Map.of("name", "改名示例"));
            case "/people/{person}/record-identity" ->
                    Map.of("identity", Map.of("kind", "OTHER", "number", "SL0001"));
            case "/people/{person}/transfer" -> Map.of("unit", bureau);
            case "/people/{person}/record-as-same" -> Map.of("same", "person-FXZ00001");
            default -> Map.of();
        };
    }

    private Map<String, ?> appointmentFields(String path) {
        return switch (path) {
            case "/appointments" -> Forms.appointment(person, "UNIT_IT", unit, "网管");
            case "/appointments/{appointment}/delegate" ->
                    Map.of("person", person, "principalPerson", person, "until", "2099-01-01");
            case "/appointments/{appointment}/end" ->
                    Map.of("person", person, "cause", "STEPPED_DOWN");
            case "/appointments/{appointment}/correct" -> correcting(Map.of("person", person));
            default -> Map.of("person", person);
        };
    }

    private Map<String, ?> targetFields(String path) {
        return switch (path) {
            case "/protection-targets" -> Forms.existingTarget(unit, "示例新系统", 10);
            case "/protection-targets/{target}/describe" -> Map.of("name", "示例新名");
            case "/protection-targets/{target}/correct-description" ->
                    correcting(Map.of("name", "示例新名"));
            case "/protection-targets/{target}/correct-life-transition" -> correcting(Map.of());
            case "/protection-targets/{target}/retire" ->
                    Map.of("retirement", Map.of("disposal", "NONE", "description", "没有数据"));
            case "/protection-targets/{target}/record-major-change" ->
                    Map.of("change", Map.of("kinds", List.of("SERVICE"), "description", "面向家长开放"));
            case "/protection-targets/{target}/hand-over" -> Map.of("successor", bureau);
            default -> Map.of();
        };
    }

    private static Map<String, ?> ruleFields(String path) {
        return switch (path) {
            case "/parameters/{key}/set" -> Map.of("name", "示例", "value", "30", "source", SOURCE);
            case "/code-tables/{table}/introduce" ->
                    Map.of("code", "519999", "label", "示例", "order", 99, "source", SOURCE);
            case "/code-tables/{table}/withdraw" -> Map.of("code", "510104", "source", SOURCE);
            case "/holidays/{year}/publish" ->
                    Map.of("daysOff", List.of(), "makeUpDays", List.of(), "source", SOURCE);
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Map<String, Object> correcting(Map<String, ?> form) {
        Map<String, Object> more = new HashMap<>(form);
        more.put("corrects", 0);
        return more;
    }
}
