package org.zelian.registry.e2e;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Well-made forms about a grading or a filing, by the path they are sent to. */
final class RegionForms {

    private RegionForms() {}

    static Map<String, ?> grading(String path, String target, String file) {
        return switch (path) {
            case "/gradings" -> Map.of("target", target, "matrix", "GBT22240_2020");
            case "/gradings/existing" ->
                    Map.of("target", target, "existing", existingGrading(file));
            case "/gradings/{grading}/draft" -> Map.of("category", "PORTAL");
            case "/gradings/{grading}/record-expert-review" ->
                    GradingForms.review(Forms.today().minusDays(2), file);
            case "/gradings/{grading}/return", "/gradings/{grading}/approve" ->
                    Map.of("submission", 0);
            case "/gradings/{grading}/reaffirm" -> Map.of("described", 1);
            case "/gradings/{grading}/correct-submission" -> Map.of("corrects", 0);
            case "/gradings/{grading}/correct-existing" ->
                    Map.of("corrects", 0, "existing", existingGrading(file));
            case "/gradings/{grading}/accept-existing", "/gradings/{grading}/return-existing" ->
                    Map.of("entry", 0);
            default -> Map.of();
        };
    }

    static Map<String, ?> filing(String path, String target, String grading, String file) {
        String act = path.substring(path.lastIndexOf('/') + 1);
        Map<String, Object> form = new HashMap<>();
        switch (act) {
            case "filings" -> form.putAll(Map.of("target", target, "based", grading));
            case "existing" -> form.putAll(Map.of("target", target, "existing", existing(file)));
            case "correct-existing" ->
                    form.putAll(Map.of("corrects", 0, "existing", existing(file)));
            case "draft", "submit-change" -> form.put("draft", Map.of());
            case "accept-existing", "return-existing" -> form.put("entry", 0);
            case "record-correction-notice" -> form.putAll(notice("items"));
            case "record-regrade-notice" -> form.putAll(notice("grounds"));
            case "record-certificate" -> form.put("certificate", certificate());
            case "correct-certificate" ->
                    form.putAll(Map.of("corrects", 0, "certificate", certificate()));
            case "record-extension" -> form.put("until", Forms.today().plusYears(1).toString());
            default -> {}
        }
        if (act.startsWith("record-") || act.equals("correct-certificate")) {
            form.put("scan", file);
        }
        return form;
    }

    private static Map<String, Object> notice(String text) {
        return Map.of(text, "请核对", "dueOn", Forms.today().plusDays(9).toString());
    }

    private static Map<String, Object> certificate() {
        return Map.of(
                "number",
                "51010499901-00001",
                "issuedOn",
                Forms.today().minusDays(2).toString(),
                "authority",
                "示例公安机关");
    }

    private static Map<String, Object> existing(String file) {
        return Map.of(
                "edition", "FORM_2007", "level", "L2", "certificate", certificate(), "scan", file);
    }

    private static Map<String, Object> existingGrading(String file) {
        return Map.of(
                "levels",
                Map.of("information", "L2", "service", "L2", "overall", "L2"),
                "gradedOn",
                LocalDate.of(2024, 3, 1).toString(),
                "template",
                "CLASSIC",
                "report",
                file);
    }
}
