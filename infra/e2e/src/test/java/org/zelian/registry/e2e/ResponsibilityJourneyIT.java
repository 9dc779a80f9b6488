package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The bureau appoints a district's administrator, who appoints a school's people; the school
 * registers a system; the system changes; the responsible person changes. All of it is entered
 * late. Then it is asked on past days, as known after each step and as known now.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResponsibilityJourneyIT {

    private static final String OUTSIDER = "WG000001";

    private final Registry registry = Registry.shared();
    private final Caller cityAdmin = registry.as("CTYADM01");
    private final LocalDate today = Forms.today();

    private String district = "";
    private String districtAdmin = "";
    private String school = "";
    private String head = "";
    private String firstDeputy = "";
    private String firstDeputyPost = "";
    private String secondDeputy = "";
    private String it = "";
    private String target = "";
    private long afterRegistration;
    private long afterDescription;
    private long afterSuccession;

    @Test
    @Order(1)
    void the_bureau_registers_a_district_and_appoints_its_administrator() {
        String city = cityAdmin.get("/units/tree").body().get(0).get("unit").asString();
        district =
                cityAdmin
                        .post(
                                "/units",
                                Forms.late(
                                        today.minusDays(60),
                                        Forms.bureau("温江区教育局（示例）", city, "510115")))
                        .created();
        districtAdmin = person(cityAdmin, "温管示例", district, 60);
        appoint(cityAdmin, districtAdmin, "DISTRICT_ADMIN", district, "信息科科长", 60);
    }

    @Test
    @Order(2)
    void the_district_registers_a_school_and_appoints_its_people() {
        Caller admin = account(districtAdmin);
        school =
                admin.post(
                                "/units",
                                Forms.late(
                                        today.minusDays(59),
                                        Forms.school("温江区示例小学", district, "510115")))
                        .created();
        head = person(admin, "校长示例", school, 59);
        appoint(admin, head, "FIRST_RESPONSIBLE", school, "校长", 58);
        firstDeputy = person(admin, "旧任示例", school, 59);
        firstDeputyPost = appoint(admin, firstDeputy, "DIRECT_RESPONSIBLE", school, "副校长", 58);
        it = person(admin, "网管示例", school, 59);
        appoint(admin, it, "UNIT_IT", school, "信息中心主任", 58);
    }

    @Test
    @Order(3)
    void the_school_registers_a_system_and_describes_its_change() {
        Caller schoolIt = account(it);
        Reply registered =
                schoolIt.post(
                        "/protection-targets",
                        Forms.late(
                                today.minusDays(50),
                                Forms.existingTarget(school, "温江区示例小学门户", 100)));
        target = registered.created();
        afterRegistration = registered.position();
        Reply described =
                schoolIt.post(
                        "/protection-targets/" + target + "/describe",
                        1L,
                        Forms.late(today.minusDays(40), Map.of("service", Forms.service(200))));
        afterDescription = described.position();
    }

    @Test
    @Order(4)
    void the_responsible_person_changes() {
        Caller admin = account(districtAdmin);
        secondDeputy = person(admin, "新任示例", school, 59);
        Map<String, Object> form =
                new HashMap<>(Forms.appointment(secondDeputy, "DIRECT_RESPONSIBLE", school, "副校长"));
        form.put("succeeds", firstDeputyPost);
        form.put("predecessor", firstDeputy);
        afterSuccession =
                admin.post("/appointments", Forms.late(today.minusDays(30), form)).position();
    }

    @Test
    @Order(5)
    void five_past_days_are_answered_as_known_now() {
        assertThat(asked(55, null).status()).isEqualTo(404);
        assertAnswer(50, null, 100, firstDeputy);
        assertAnswer(41, null, 100, firstDeputy);
        assertAnswer(40, null, 200, firstDeputy);
        assertAnswer(31, null, 200, firstDeputy);
        assertAnswer(30, null, 200, secondDeputy);
        assertAnswer(0, null, 200, secondDeputy);
    }

    @Test
    @Order(6)
    void and_as_known_after_each_step() {
        for (int day : new int[] {50, 41, 40, 30, 1}) {
            assertThat(asked(day, afterRegistration - 1).status()).isEqualTo(404);
            assertAnswer(day, afterRegistration, 100, firstDeputy);
            assertAnswer(day, afterDescription, day > 40 ? 100 : 200, firstDeputy);
            assertAnswer(
                    day,
                    afterSuccession,
                    day > 40 ? 100 : 200,
                    day > 30 ? firstDeputy : secondDeputy);
        }
    }

    @Test
    @Order(7)
    void the_chain_names_letters_and_appointers_up_to_the_city() {
        JsonNode links = responsibility(45, null).get("links");
        assertThat(links.findValuesAsString("role"))
                .contains("UNIT_IT", "DIRECT_RESPONSIBLE", "FIRST_RESPONSIBLE");
        JsonNode direct = link(links, "DIRECT_RESPONSIBLE").get("holders").get(0);
        assertThat(direct.at("/made/actor/person").asString()).isEqualTo(districtAdmin);
        assertThat(direct.at("/made/basis/document/number").asString()).isEqualTo("示教〔2026〕99号");
        assertThat(direct.at("/made/late").asBoolean()).isTrue();
        assertThat(links.toString()).contains("CITY_ADMIN").contains("person-CTYADM01");
    }

    @Test
    @Order(8)
    void an_outsider_finds_nothing_of_it() {
        Caller outsider = registry.as(OUTSIDER);
        for (String path :
                new String[] {
                    "/protection-targets/" + target,
                    "/protection-targets/" + target + "/history",
                    "/protection-targets/" + target + "/responsibility",
                    "/units/" + school,
                    "/units/" + school + "/history",
                    "/people/" + it,
                    "/people/" + it + "/history",
                    "/appointments/" + firstDeputyPost
                }) {
            assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(outsider.get("/protection-targets?text=温江区示例").body().get("total").asInt())
                .isZero();
        assertThat(outsider.get("/people?text=网管示例").body().get("total").asInt()).isZero();
        assertThat(
                        outsider.post(
                                        "/protection-targets/" + target + "/begin-trial",
                                        1L,
                                        Map.of())
                                .status())
                .isEqualTo(404);
    }

    @Test
    @Order(9)
    void a_forbidden_grant_is_refused_by_name() {
        Caller admin = account(districtAdmin);
        Reply grant =
                admin.post(
                        "/appointments",
                        Forms.late(
                                today.minusDays(1),
                                Forms.appointment(it, "CITY_ADMIN", district, "科长")));
        assertThat(grant.status()).isEqualTo(403);
        assertThat(grant.rule()).isEqualTo("TheRoleMayDoThis");
        Reply auditor =
                cityAdmin.post(
                        "/appointments",
                        Forms.late(
                                today.minusDays(1),
                                Forms.appointment(districtAdmin, "AUDITOR", district, "审计员")));
        assertThat(auditor.status()).isEqualTo(409);
        assertThat(auditor.rule()).isEqualTo("AuditorsAndOperatorsHoldNoOtherRole");
    }

    @Test
    @Order(10)
    void the_ledger_holds_it_all() {
        assertThat(registry.verify()).contains("未发现");
    }

    private void assertAnswer(int daysAgo, @Nullable Long asOf, int users, String responsible) {
        JsonNode body = asked(daysAgo, asOf).body();
        assertThat(body.at("/target/service/users").asInt()).isEqualTo(users);
        JsonNode links = responsibility(daysAgo, asOf).get("links");
        assertThat(
                        link(links, "DIRECT_RESPONSIBLE")
                                .get("holders")
                                .get(0)
                                .at("/person/person")
                                .asString())
                .isEqualTo(responsible);
    }

    private static JsonNode link(JsonNode links, String role) {
        return links.valueStream()
                .filter(link -> link.get("role").asString().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Reply asked(int daysAgo, @Nullable Long asOf) {
        return account(it).get("/protection-targets/" + target + moment(daysAgo, asOf));
    }

    private JsonNode responsibility(int daysAgo, @Nullable Long asOf) {
        return account(it)
                .get("/protection-targets/" + target + "/responsibility" + moment(daysAgo, asOf))
                .body();
    }

    private String moment(int daysAgo, @Nullable Long asOf) {
        return "?on="
                + today.minusDays(daysAgo)
                + "&atLeast="
                + afterSuccession
                + (asOf == null ? "" : "&asOf=" + asOf);
    }

    private String person(Caller by, String name, String unit, int daysAgo) {
        return by.post("/people", Forms.late(today.minusDays(daysAgo), Forms.person(name, unit)))
                .created();
    }

    private String appoint(
            Caller by, String person, String role, String unit, String title, int daysAgo) {
        return by.post(
                        "/appointments",
                        Forms.late(
                                today.minusDays(daysAgo),
                                Forms.appointment(person, role, unit, title)))
                .created();
    }

    /** Accounts follow appointments: soon, not at once; those of the demo were asked for before. */
    private Caller account(String person) {
        Caller caller = registry.as(person.substring("person-".length()));
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> caller.get("/me").status() == 200);
        return caller;
    }
}
