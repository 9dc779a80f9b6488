package org.zelian.registry.e2e;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A 备案表 as people complete it from what the registry suggests. */
final class FilingForms {

    private FilingForms() {}

    static Map<String, Object> draft(JsonNode known, String report, String opinion) {
        return Map.of(
                "draft",
                Map.of(
                        "unit", unit(known),
                        "target", known.get("target"),
                        "grading", grading(known, report),
                        "scenario", Map.of(),
                        "materials", List.of(Map.of("kind", "EXPERT_OPINION", "file", opinion)),
                        "data", List.of(data())));
    }

    private static Map<String, Object> unit(JsonNode known) {
        Map<String, Object> department = Map.of("name", "信息中心", "contact", contact("主任"));
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("name", known.get("unitName"));
        sheet.put("address", address());
        sheet.put("leader", contact("校长"));
        sheet.put("security", department);
        sheet.put("data", department);
        sheet.put("affiliation", "COUNTY");
        sheet.put("bodyKind", "PUBLIC_INSTITUTION");
        sheet.put("industry", 14);
        sheet.put("filed", known.get("filed"));
        sheet.put("all", known.get("all"));
        return sheet;
    }

    private static Map<String, Object> address() {
        return Map.of(
                "province", "四川省",
                "city", "成都市",
                "county", "锦江区",
                "detail", "示例路1号",
                "postcode", "610000",
                "division", "510104");
    }

    private static Map<String, Object> contact(String title) {
        return Map.of("name", "联系示例", "title", title, "phone", "10000000001");
    }

    private static Map<String, Object> grading(JsonNode known, String report) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("information", known.get("information"));
        sheet.put("service", known.get("service"));
        sheet.put("levels", known.get("levels"));
        sheet.put("gradedOn", known.get("gradedOn"));
        sheet.put("report", report);
        sheet.put("reviewed", known.get("reviewed"));
        sheet.put("authority", known.get("authority"));
        sheet.put("approved", known.get("approved"));
        sheet.put("filledBy", "填表示例");
        sheet.put("filledOn", known.get("gradedOn"));
        return sheet;
    }

    private static Map<String, Object> data() {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("name", "成长档案数据");
        sheet.put("grade", "GENERAL");
        sheet.put("category", "教育管理数据");
        sheet.put("department", "信息中心");
        sheet.put("responsible", "责任示例");
        sheet.put("personal", List.of("MINORS"));
        sheet.put("records", 2);
        sheet.put("sources", List.of("ENTERED"));
        sheet.put("sourceUnits", List.of());
        sheet.put("recipients", List.of());
        sheet.put("exchanges", List.of("NONE"));
        sheet.put("clouds", List.of("NONE"));
        sheet.put("rooms", List.of("OWN"));
        sheet.put("places", List.of("DOMESTIC"));
        return sheet;
    }
}
