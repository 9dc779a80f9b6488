package org.zelian.registry.e2e;

import java.util.Map;

/** A 自查 by a school of the demo city, and the 保护工作方案 of a system of level 3 that it enters. */
record Inspected(String inspection, String plan) {

    /**
     * Entered by the school's head, the level accepted by the district.
     *
     * @param letters of the district
     * @param file on the school's record
     */
    static Inspected of(String letters, String unit, String file, Caller city) {
        Registry registry = Registry.shared();
        String head =
                city.get("/appointments?role=FIRST_RESPONSIBLE&within=" + unit)
                        .body()
                        .get("rows")
                        .get(0)
                        .at("/person/person")
                        .asString();
        Caller school = registry.as(head.substring("person-".length()));
        String target =
                school.post("/protection-targets", Forms.existingTarget(unit, "示例第三级系统", 900))
                        .created();
        Map<String, ?> level = Map.of("target", target, "existing", level(file));
        String grading = school.post("/gradings/existing", level).created();
        registry.as(letters + "SH0001")
                .post("/gradings/" + grading + "/accept-existing", 1L, Map.of("entry", 0))
                .ok();
        return new Inspected(
                made(school, "/inspections", unit, target, file),
                made(school, "/protection-plans", unit, target, file));
    }

    private static String made(
            Caller school, String path, String unit, String target, String file) {
        return school.post(path, InspectionForms.of(path, unit, target, file)).created();
    }

    private static Map<String, Object> level(String file) {
        return Map.of(
                "levels",
                Map.of("information", "L3", "service", "L2", "overall", "L3"),
                "gradedOn",
                "2024-03-01",
                "template",
                "CLASSIC",
                "report",
                file);
    }
}
