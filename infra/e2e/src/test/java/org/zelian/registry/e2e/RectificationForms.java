package org.zelian.registry.e2e;

import java.util.List;
import java.util.Map;

/** Well-made forms about an order to put something right, by the path they are sent to. */
final class RectificationForms {

    private static final Map<String, Object> FIRST = Map.of("values", List.of(1));

    private RectificationForms() {}

    static Map<String, ?> of(String path, String unit, String person, String file) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "rectifications" -> Map.of("unit", unit, "order", order());
            case "correct-order" -> Map.of("corrects", 0, "order", order());
            case "plan" -> Map.of("plan", plan(person));
            case "report-progress" -> Map.of("done", FIRST, "note", "已整改");
            case "submit" -> Map.of("report", file);
            case "verify" -> Map.of("submission", 0, "opinion", "已整改到位");
            case "return" -> Map.of("submission", 0, "again", FIRST);
            case "ask-extension" -> Map.of("until", inMonths(2));
            case "extend" -> Map.of("dueOn", inMonths(2), "consent", file);
            case "urge" -> Map.of("message", "请抓紧整改");
            case "accept-risk" -> Map.of("items", FIRST, "until", inMonths(6));
            default -> Map.of();
        };
    }

    /** By an authority, due in a month. */
    static Map<String, Object> order() {
        return Map.of(
                "origin",
                "AUTHORITY_INSPECTION",
                "subject",
                "示例检查整改",
                "dueOn",
                inMonths(1),
                "items",
                List.of(Map.of("risk", "MEDIUM", "finding", "示例问题")));
    }

    private static Map<String, Object> plan(String person) {
        return Map.of("measures", "示例措施", "responsible", person, "finishOn", inMonths(1));
    }

    private static String inMonths(int months) {
        return Forms.today().plusMonths(months).toString();
    }
}
