package org.zelian.registry.e2e;

import java.time.LocalDate;
import java.util.Map;

/** Well-made forms about an evaluation, by the path they are sent to. */
final class EvaluationForms {

    static final Map<String, Object> AGENCY = Map.of("name", "示例测评中心");

    private EvaluationForms() {}

    static Map<String, ?> of(String path, String target, String file) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "evaluations" ->
                    Map.of(
                            "target",
                            target,
                            "occasion",
                            "PERIODIC",
                            "dueOn",
                            Forms.today().plusMonths(6).toString());
            case "existing" -> Map.of("target", target, "existing", existing(file));
            case "contract" -> Map.of("agency", AGENCY);
            case "record-report" -> Map.of("report", report(Forms.today().minusDays(2), file));
            case "confirm-report" -> Map.of("report", 0);
            case "correct-report" ->
                    Map.of("corrects", 0, "report", report(Forms.today().minusDays(2), file));
            case "correct-existing" -> Map.of("corrects", 0, "existing", existing(file));
            case "accept-existing", "return-existing" -> Map.of("entry", 0);
            default -> Map.of();
        };
    }

    static Map<String, Object> existing(String file) {
        return Map.of("agency", AGENCY, "report", report(LocalDate.of(2025, 5, 6), file));
    }

    /** By the scheme of 2025, with another conclusion. */
    static Map<String, Object> concluding(String conclusion) {
        return report(LocalDate.of(2025, 5, 6), "0".repeat(64), conclusion);
    }

    /** 基本符合, 85.5 percent, one 重大风险隐患. */
    static Map<String, Object> report(LocalDate day, String file) {
        return report(day, file, "BASICALLY_CONFORMING");
    }

    private static Map<String, Object> report(LocalDate day, String file, String conclusion) {
        return Map.of(
                "number",
                "51010499901-00001-25-5101-01",
                "reportedOn",
                day.toString(),
                "level",
                "L2",
                "result",
                Map.of(
                        "scheme",
                        "EDITION_2025",
                        "conclusion",
                        conclusion,
                        "rate",
                        8550,
                        "majorRisks",
                        1,
                        "majorRisksResolved",
                        0),
                "scan",
                file);
    }
}
