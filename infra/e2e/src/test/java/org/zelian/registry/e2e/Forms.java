package org.zelian.registry.e2e;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people fill in. */
final class Forms {

    private Forms() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The least PDF there is. */
    static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A form entered late, with its reason. */
    static Map<String, Object> late(LocalDate effective, Map<String, ?> form) {
        Map<String, Object> late = new HashMap<>(form);
        late.put("effective", effective.toString());
        late.put("basis", Map.of("document", document(effective), "reason", "文书迟到"));
        return late;
    }

    static Map<String, Object> document(LocalDate issued) {
        return Map.of("number", "示教〔2026〕99号", "issuer", "示例教育局", "issuedOn", issued.toString());
    }

    static Map<String, Object> bureau(String name, String superior, String division) {
        return unit(name, "DISTRICT_BUREAU", "DISTRICT_EDUCATION_BUREAU", superior, division);
    }

    static Map<String, Object> school(String name, String superior, String division) {
        return unit(name, "PRIMARY_SCHOOL", null, superior, division);
    }

    private static Map<String, Object> unit(
            String name,
            String kind,
            @Nullable String addressee,
            String superior,
            String division) {
        Map<String, Object> nature = new HashMap<>();
        nature.put("kind", kind);
        nature.put("applicability", "BINDING");
        if (addressee != null) {
            nature.put("addressee", addressee);
        }
        return Map.of(
                "name", name,
                "nature", nature,
                "superior", superior,
                "division", division,
                "codes", Map.of());
    }

    static Map<String, Object> person(String name, String unit) {
        return Map.of("name", name, "unit", unit, "mobile", "10012345678");
    }

    static Map<String, Object> appointment(String person, String role, String unit, String title) {
        return Map.of("person", person, "role", role, "unit", unit, "title", title);
    }

    static Map<String, Object> existingTarget(String operator, String name, int users) {
        return Map.of(
                "operator",
                operator,
                "name",
                name,
                "kind",
                "INFORMATION_SYSTEM",
                "buildKind",
                "EXISTING",
                "commissionedOn",
                "2021-09-01",
                "stateSecret",
                false,
                "business",
                Map.of("types", List.of("PUBLIC_SERVICE"), "description", "家校沟通"),
                "service",
                service(users),
                "deployment",
                Map.of(
                        "coverage", "LOCAL_AREA",
                        "network", "PRIVATE",
                        "sourceAddresses", List.of(),
                        "domains", List.of(),
                        "ports", List.of(),
                        "interconnections", List.of()),
                "architecture",
                Map.of("technologies", List.of()));
    }

    static Map<String, Object> service(int users) {
        return Map.of("scope", "CITY", "audience", "BOTH", "users", users);
    }
}
