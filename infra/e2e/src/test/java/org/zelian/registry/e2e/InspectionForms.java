package org.zelian.registry.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Well-made forms about a 自查 or a 保护工作方案, by the path they are sent to. */
final class InspectionForms {

    private InspectionForms() {}

    static Map<String, ?> of(String path, String unit, String target, String file) {
        return switch (path) {
            case "/inspections" -> with("unit", unit, looked(target, file));
            case "/protection-plans" -> with("target", target, plan(file));
            case "/inspections/{inspection}/correct" -> with("corrects", 0, looked(target, file));
            case "/protection-plans/{plan}/correct" -> with("corrects", 0, plan(file));
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Map<String, Object> looked(String target, String file) {
        return Map.of(
                "record",
                Map.of(
                        "kind",
                        "SELF",
                        "targets",
                        List.of(target),
                        "beganOn",
                        Forms.today().minusDays(2).toString(),
                        "onSite",
                        true,
                        "summary",
                        "日志留存不足六个月",
                        "upToLevel",
                        false,
                        "record",
                        file));
    }

    private static Map<String, Object> plan(String file) {
        return Map.of("plan", Map.of("year", Forms.today().getYear(), "plan", file));
    }

    private static Map<String, Object> with(String name, Object value, Map<String, Object> form) {
        Map<String, Object> more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }
}
