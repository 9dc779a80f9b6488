package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A district is loaded from spreadsheets, as the guide (批量导入.md) says it: the city brings the
 * bureau and its people, they bring what the samples hold. A list comes again, changed, wrong; what
 * it brought is completed and accepted. Then past days and outsiders are asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportJourneyIT {

    private static final String BUREAU = "示例区教育局";
    private static final List<String> SAMPLES =
            List.of(
                    "units",
                    "people",
                    "appointments",
                    "targets",
                    "existing-gradings",
                    "existing-filings");

    private final Registry registry = Registry.shared();
    private final Caller city = registry.as("CTYADM01");
    private final List<Caller> outsiders =
            List.of(registry.as("JJADM001"), registry.as("WG000001"));
    private final LocalDate today = Forms.today();

    private String district = "";
    private String portal = "";
    private String checked = "";
    private String imported = "";
    private long position;
    private final Map<String, byte[]> samples = new HashMap<>();

    @Test
    @Order(1)
    void the_city_brings_a_bureau_its_people_and_its_administrator() {
        String topmost = city.get("/units/tree").body().get(0).get("unit").asString();
        String name = city.get("/units/" + topmost).body().at("/unit/name").asString();
        LocalDate then = today.minusDays(30);
        comesIn(
                city,
                topmost,
                "units",
                Imports.csv(
                        "单位名称,单位类型,上级单位,行政区划,网络与信息安全职能部门,成立日期",
                        BUREAU + ",区（市）县教育局," + name + ",锦江区,信息中心," + then));
        district = one(city, "/units?text=" + BUREAU).at("/unit/unit").asString();
        comesIn(
                city,
                district,
                "people",
                Imports.csv(
                        "所在单位,姓名,手机号码,到岗日期",
                        BUREAU + ",区管示例,13800000021," + then,
                        BUREAU + ",审核示例,13800000022," + then));
        comesIn(city, district, "appointments", post("区管示例,区县管理员", then, name));
    }

    @Test
    @Order(2)
    void the_district_brings_every_sample_in_its_order() {
        Caller admin = holder("区管示例");
        LocalDate then = today.minusDays(30);
        comesIn(admin, district, "appointments", post("审核示例,区县审核员", then, BUREAU));
        for (String sample : SAMPLES) {
            byte[] workbook = admin.open("/imports/samples/" + sample);
            samples.put(sample, workbook);
            comesIn(admin, district, sample, workbook);
        }
    }

    @Test
    @Order(3)
    void what_came_in_is_there() {
        assertThat(total("/units")).isEqualTo(4);
        assertThat(total("/people")).isEqualTo(8);
        assertThat(total("/appointments")).isEqualTo(8);
        assertThat(total("/protection-targets")).isEqualTo(3);
        assertThat(total("/gradings")).isEqualTo(3);
        assertThat(total("/filings")).isEqualTo(2);
        JsonNode unit = one(city, "/units?text=示例区第一小学").get("unit");
        assertThat(unit.at("/codes/creditCode").asString()).isEqualTo("12510104MB1A0001XD");
        JsonNode post = one(city, posts("王示例"));
        assertThat(post.get("role").asString()).isEqualTo("UNIT_IT");
        assertThat(post.get("title").asString()).isEqualTo("信息中心主任");
        portal =
                one(city, "/protection-targets?text=示例门户网站&within=" + district)
                        .get("target")
                        .asString();
        JsonNode regions = regions();
        assertThat(regions.get("gradingPhase").asString()).isEqualTo("EXISTING");
        assertThat(regions.get("filingPhase").asString()).isEqualTo("EXISTING");
        assertThat(
                        one(city, "/filings?text=51019900001&within=" + district)
                                .get("level")
                                .asString())
                .isEqualTo("L2");
    }

    @Test
    @Order(4)
    void the_school_brings_the_scans_and_the_district_accepts() {
        Caller school = holder("王示例");
        Caller approver = holder("审核示例");
        for (String kind : List.of("grading", "filing")) {
            String path = "/" + kind + "s/" + regions().get(kind).asString();
            refused(
                    act(approver, kind, path, "/accept-existing", Map.of("entry", 0)),
                    409,
                    "WhatIsAcceptedHasItsScan");
            JsonNode seen = school.get(path).body().at("/" + kind + "/existing");
            ObjectNode existing = (ObjectNode) seen.deepCopy();
            existing.put(kind.equals("grading") ? "report" : "scan", scan(school));
            Map<String, Object> right = Map.of("corrects", 0, "existing", existing);
            act(school, kind, path, "/correct-existing", Forms.late(today, right)).ok();
            act(approver, kind, path, "/accept-existing", Map.of("entry", 1)).ok();
        }
        assertThat(regions().get("gradingPhase").asString()).isEqualTo("FINAL");
        assertThat(regions().get("filingPhase").asString()).isEqualTo("CERTIFIED");
    }

    @Test
    @Order(5)
    void the_same_again_changes_nothing_and_is_not_confirmed() {
        Caller admin = holder("区管示例");
        for (String sample : SAMPLES) {
            JsonNode again = check(admin, district, sample, workbook(sample));
            isAll("unchanged", again);
            refused(confirm(admin, again), 409, "ThereIsSomethingToImport");
        }
    }

    @Test
    @Order(6)
    void a_cell_that_differs_is_shown_confirmed_and_there() {
        Caller admin = holder("区管示例");
        byte[] changed = Xlsx.with(workbook("people"), "13800000005", "13800000095");
        JsonNode check = check(admin, district, "people", changed);
        assertThat(check.at("/counts/changed").asInt()).isEqualTo(1);
        assertThat(check.at("/counts/unchanged").asInt()).isEqualTo(5);
        JsonNode change = rows(admin, check, "CHANGED").get(0).at("/changes/0");
        assertThat(change.get("header").asString()).isEqualTo("手机号码");
        assertThat(change.get("before").asString()).endsWith("0005");
        assertThat(change.get("after").asString()).endsWith("0095");
        carriedOut(admin, check, 0);
        assertThat(one(city, people("钱示例")).at("/person/mobile").asString()).endsWith("0095");
        isAll("unchanged", check(admin, district, "people", changed));
    }

    /** Systems are described by those who run them: the same row, brought by another. */
    @Test
    @Order(7)
    void what_whoever_confirms_may_not_do_is_refused_row_by_row() {
        Caller admin = holder("区管示例");
        byte[] changed = Xlsx.with(workbook("targets"), ">1200<", ">1300<");
        JsonNode check = check(admin, district, "targets", changed);
        assertThat(check.at("/counts/changed").asInt()).isEqualTo(1);
        JsonNode over = carriedOut(admin, check, 1);
        String path = "/imports/" + over.get("id").asString();
        JsonNode row = admin.get(path + "/refused-rows").body().at("/rows/0");
        assertThat(row.get("rule").asString()).isEqualTo("TheRoleMayDoThis");
        assertThat(row.get("message").asString()).containsPattern("\\p{IsHan}");
        byte[] given = admin.open(path + "/workbook", "等级保护对象.xlsx", changed);
        assertThat(Xlsx.text(given)).contains("错误原因", row.get("message").asString());
        assertThat(admin.upload(path + "/workbook", "a.xlsx", workbook("targets")).status())
                .isEqualTo(400);

        Caller school = holder("王示例");
        String unit = one(city, "/units?text=示例区第一小学").at("/unit/unit").asString();
        JsonNode own = check(school, unit, "targets", changed);
        assertThat(own.at("/counts/changed").asInt()).isEqualTo(1);
        assertThat(own.at("/counts/wrong").asInt()).as("another school's").isEqualTo(1);
        carriedOut(school, own, 0);
        JsonNode target = city.get("/protection-targets/" + portal).body().get("target");
        assertThat(target.at("/service/users").asInt()).isEqualTo(1300);
    }

    @Test
    @Order(8)
    void what_is_wrong_is_named_by_its_cell_and_written_beside_its_row() {
        Caller admin = holder("区管示例");
        byte[] faulty = admin.open("/imports/samples/units-with-faults");
        JsonNode check = check(admin, district, "units", faulty);
        isAll("wrong", check);
        checked = check.get("id").asString();
        JsonNode rows = rows(admin, check, "WRONG");
        List<String> cells =
                rows.valueStream()
                        .flatMap(row -> row.get("faults").valueStream())
                        .map(fault -> fault.at("/column").asString() + fault.at("/row").asInt())
                        .toList();
        assertThat(cells).containsExactly("E2", "G3", "C4", "K4");
        refused(confirm(admin, check), 409, "ThereIsSomethingToImport");
        String given = Xlsx.text(admin.open("/import-checks/" + checked + "/workbook"));
        assertThat(given).contains("错误原因");
        for (JsonNode row : rows) {
            for (JsonNode fault : row.get("faults")) {
                assertThat(fault.get("sheet").asString()).isEqualTo("单位");
                assertThat(fault.get("message").asString()).containsPattern("\\p{IsHan}");
                assertThat(given).contains(fault.get("message").asString());
            }
        }
    }

    @Test
    @Order(9)
    void a_check_is_of_whoever_began_it_and_an_import_of_those_who_see_the_unit() {
        Caller approver = holder("审核示例");
        assertThat(approver.get("/imports/" + imported).status()).isEqualTo(200);
        assertThat(approver.get("/import-checks/" + checked).status()).isEqualTo(404);
        for (Caller outsider : outsiders) {
            for (String path :
                    List.of(
                            "/import-checks/" + checked,
                            "/import-checks/" + checked + "/rows",
                            "/import-checks/" + checked + "/workbook",
                            "/imports/" + imported,
                            "/imports/" + imported + "/refused-rows")) {
                assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(outsider.delete("/import-checks/" + checked).status()).isEqualTo(404);
            assertThat(confirm(outsider, checked).status()).isEqualTo(404);
            refused(
                    outsider.upload(
                            "/imports/" + imported + "/workbook", "a.xlsx", workbook("units")),
                    404,
                    "NotFound");
            refused(
                    outsider.upload(
                            "/import-checks?kind=UNITS&unit=" + district,
                            "a.xlsx",
                            workbook("units")),
                    404,
                    "NotFound");
        }
    }

    @Test
    @Order(10)
    void yesterday_nothing_of_it_was_there() {
        String yesterday = "&on=" + today.minusDays(1);
        assertThat(total("/units", yesterday)).as("the bureau alone").isEqualTo(1);
        assertThat(total("/people", yesterday)).isEqualTo(2);
        assertThat(total("/appointments", yesterday)).isEqualTo(2);
        for (String list : List.of("/protection-targets", "/gradings", "/filings", "/imports")) {
            assertThat(total(list, yesterday)).as(list).isZero();
        }
        assertThat(city.get("/imports/" + imported).status()).isEqualTo(200);
        assertThat(city.get("/imports/" + imported + "?on=" + today.minusDays(1)).status())
                .isEqualTo(404);
    }

    @Test
    @Order(11)
    void the_ledger_holds_it_all() {
        assertThat(registry.verify()).contains("未发现");
    }

    /** A workbook of which every row is new, and is carried out. */
    private void comesIn(Caller by, String unit, String sample, byte[] workbook) {
        JsonNode check = check(by, unit, sample, workbook);
        isAll("added", check);
        imported = carriedOut(by, check, 0).get("id").asString();
    }

    private static byte[] post(String whoAndWhat, LocalDate from, String issuer) {
        return Imports.csv(
                "任职单位,姓名,职责,任职日期,依据文号,签发单位,签发日期",
                BUREAU + "," + whoAndWhat + "," + from + ",示教人〔2026〕1号," + issuer + "," + from);
    }

    private static JsonNode check(Caller by, String unit, String sample, byte[] workbook) {
        String kind = sample.toUpperCase(Locale.ROOT).replace('-', '_');
        JsonNode check = Imports.checked(by, unit, kind, sample, workbook);
        assertThat(check.get("phase").asString()).as(check.toString()).isEqualTo("CHECKED");
        assertThat(check.get("headFaults")).as(check.toString()).isEmpty();
        return check;
    }

    private static void isAll(String outcome, JsonNode check) {
        int rows = check.get("rows").asInt();
        assertThat(rows).isPositive();
        assertThat(check.at("/counts/" + outcome).asInt()).as(check.toString()).isEqualTo(rows);
    }

    private static JsonNode carriedOut(Caller by, JsonNode check, int refused) {
        JsonNode over = Imports.carriedOut(by, check);
        assertThat(over.get("done")).as(over.toString()).isEqualTo(over.get("asked"));
        assertThat(over.get("refused").asInt()).as(over.toString()).isEqualTo(refused);
        return over;
    }

    private static Reply confirm(Caller by, JsonNode check) {
        return confirm(by, check.get("id").asString());
    }

    private static Reply confirm(Caller by, String check) {
        return by.post("/import-checks/" + check + "/confirm", Map.of());
    }

    private static JsonNode rows(Caller by, JsonNode check, String outcome) {
        return by.get("/import-checks/" + check.get("id").asString() + "/rows?outcome=" + outcome)
                .ok()
                .get("rows");
    }

    private byte[] workbook(String sample) {
        return samples.getOrDefault(sample, new byte[0]);
    }

    private String scan(Caller by) {
        String school = one(city, "/units?text=示例区第一小学").at("/unit/unit").asString();
        return by.upload("/units/" + school + "/evidence", "扫描件.pdf", Forms.pdf("存量"))
                .ok()
                .get("file")
                .asString();
    }

    /** Somebody of the district, by name: accounts follow appointments, soon, not at once. */
    private Caller holder(String name) {
        String person = one(city, people(name)).at("/person/person").asString();
        Caller caller = registry.as(person.substring("person-".length()));
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> caller.get("/me").status() == 200);
        return caller;
    }

    private String people(String name) {
        return "/people?text=" + name + "&within=" + district;
    }

    private String posts(String name) {
        String person = one(city, people(name)).at("/person/person").asString();
        return "/appointments?person=" + person;
    }

    private static JsonNode one(Caller by, String list) {
        JsonNode rows = by.get(list).body().get("rows");
        assertThat(rows).as(rows.toString()).hasSize(1);
        return rows.get(0);
    }

    private int total(String list) {
        return total(list, "");
    }

    private int total(String list, String moment) {
        return city.get(list + "?within=" + district + moment).body().get("total").asInt();
    }

    private JsonNode regions() {
        return city.get("/protection-targets/" + portal + known()).body().get("regions");
    }

    /** With the version that the thing has by now. */
    private Reply act(Caller by, String kind, String path, String what, Map<String, Object> form) {
        long version = by.get(path + known()).body().at("/" + kind + "/version").asLong();
        Reply reply = by.post(path + what, version, form);
        if (reply.status() < 300) {
            position = Math.max(position, reply.position());
        }
        return reply;
    }

    /** Reads wait until they know of every answer so far. */
    private String known() {
        return "?atLeast=" + position;
    }

    private static void refused(Reply reply, int status, String rule) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(status);
        assertThat(reply.rule()).isEqualTo(rule);
    }
}
