package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The end of a system's life, told over HTTP: one that was certified before the registry knew of it
 * is evaluated; what the report found is ordered to be put right by the district, what the police
 * found by them; worked on, returned, extended, submitted again, verified by another, closed; then
 * the filing is cancelled and the system retired. Past days are asked about at the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetirementJourneyIT {

    private static final String SCHOOL = "unit-JJXX0001";
    private static final String WORKER = "person-WG000001";
    private static final String CERTIFICATE = "51010466601-00001";

    private final Registry registry = Registry.shared();
    private final Caller it = registry.as("WG000001");
    private final Caller head = registry.as("XZ000001");
    private final Caller approver = registry.as("JJSH0001");
    private final Caller district = registry.as("JJADM001");
    private final Caller liaison = registry.as("GA000001");
    private final Caller outsider = registry.as("QYSH0001");
    private final LocalDate today = Forms.today();

    private String target = "";
    private String filing = "";
    private String evaluation = "";
    private String order = "";
    private String policeOrder = "";
    private long beforeReturn;
    private final AtomicLong position = new AtomicLong();

    @Test
    @Order(1)
    void a_system_is_registered_with_the_certificate_it_has() {
        target =
                noting(
                                it.post(
                                        "/protection-targets",
                                        late(
                                                80,
                                                Forms.existingTarget(SCHOOL, "锦江区示例小学旧校务平台", 300))))
                        .created();
        filing =
                noting(
                                it.post(
                                        "/filings/existing",
                                        late(79, Map.of("target", target, "existing", existing()))))
                        .created();
        act(approver, "/filings/", filing, "/accept-existing", late(78, Map.of("entry", 0))).ok();
        assertThat(regionsOn(78).path("filingPhase").asString()).isEqualTo("CERTIFIED");
    }

    @Test
    @Order(2)
    void it_is_evaluated_and_the_report_finds_a_major_risk() {
        evaluation =
                noting(
                                it.post(
                                        "/evaluations",
                                        late(
                                                70,
                                                Map.of(
                                                        "target",
                                                        target,
                                                        "occasion",
                                                        "PERIODIC",
                                                        "dueOn",
                                                        today.toString()))))
                        .created();
        evaluating(it, "/contract", 69, Map.of("agency", EvaluationForms.AGENCY)).ok();
        evaluating(it, "/begin-on-site", 65, Map.of()).ok();
        evaluating(
                        it,
                        "/record-report",
                        60,
                        Map.of(
                                "report",
                                EvaluationForms.report(today.minusDays(61), scan("退役前测评报告"))))
                .ok();
        evaluating(head, "/confirm-report", 59, Map.of("report", 3)).ok();
        evaluating(head, "/file-report", 58, Map.of()).ok();
        assertThat(regionsOn(57).path("evaluationPhase").asString()).isEqualTo("FILED_WITH_POLICE");
    }

    @Test
    @Order(3)
    void the_district_orders_that_to_be_put_right() {
        Map<String, Object> form = order("EVALUATION", today.minusDays(20), evaluation, null);
        assertThat(outsider.post("/rectifications", late(50, form)).status()).isEqualTo(404);
        order = noting(district.post("/rectifications", late(50, form))).created();
        JsonNode shown = shown(order);
        assertThat(shown.at("/rectification/phase").asString()).isEqualTo("ISSUED");
        assertThat(shown.at("/items")).hasSize(2);
        assertThat(shown.at("/items/0/item/risk").asString()).isEqualTo("MAJOR");
    }

    @Test
    @Order(4)
    void the_school_acknowledges_plans_and_works() {
        rectifying(it, order, "/acknowledge", 48, Map.of()).ok();
        refused(
                rectifying(it, order, "/plan", 47, plan(today.minusDays(30))),
                403,
                "TheRoleMayDoThis");
        rectifying(head, order, "/plan", 47, plan(today.minusDays(30))).ok();
        rectifying(it, order, "/report-progress", 44, Map.of("note", "已请厂商排查")).ok();
        refused(
                rectifying(head, order, "/submit", 43, Map.of("report", scan("整改报告（初稿）"))),
                409,
                "EveryItemIsPutRightFirst");
        rectifying(it, order, "/report-progress", 42, done(1, 2)).ok();
        rectifying(head, order, "/submit", 40, Map.of("report", scan("整改报告"))).ok();
    }

    @Test
    @Order(5)
    void the_district_returns_what_is_not_put_right() {
        refused(
                rectifying(
                        district,
                        order,
                        "/accept-risk",
                        39,
                        Map.of("items", items(1), "until", today.plusDays(90).toString())),
                409,
                "RectificationsTakeTheirStepsInOrder");
        Map<String, Object> back = Map.of("submission", submission(order), "again", items(1));
        refused(rectifying(head, order, "/return", 38, back), 403, "TheRoleMayDoThis");
        beforeReturn = position.get();
        rectifying(district, order, "/return", 38, back).ok();
        assertThat(shown(order).at("/rectification/phase").asString()).isEqualTo("IN_PROGRESS");
        assertThat(shown(order).at("/items/0/standing").asString()).isEqualTo("OPEN");
    }

    @Test
    @Order(6)
    void more_time_is_asked_for_and_given_in_writing() {
        LocalDate later = today.minusDays(5);
        rectifying(head, order, "/ask-extension", 36, Map.of("until", later.toString())).ok();
        refused(
                rectifying(
                        district,
                        order,
                        "/extend",
                        35,
                        Map.of("dueOn", today.minusDays(21).toString(), "consent", scan("同意延期函"))),
                409,
                "AnExtensionSetsALaterDay");
        rectifying(
                        district,
                        order,
                        "/extend",
                        35,
                        Map.of("dueOn", later.toString(), "consent", scan("同意延期函")))
                .ok();
        assertThat(shown(order).at("/deadline/dueOn").asString()).isEqualTo(later.toString());
        assertThat(shown(order).at("/deadline/asked").isMissingNode()).isTrue();
    }

    @Test
    @Order(7)
    void meanwhile_the_police_order_something_of_their_own() {
        Map<String, Object> form =
                order("POLICE", today.minusDays(10), null, scan(liaison, "限期整改通知书"));
        refused(district.post("/rectifications", late(34, form)), 403, "TheRoleMayDoThis");
        policeOrder = noting(liaison.post("/rectifications", late(34, form))).created();
        rectifying(it, policeOrder, "/acknowledge", 33, Map.of()).ok();
        rectifying(it, policeOrder, "/report-progress", 30, done(1, 2)).ok();
        rectifying(district, policeOrder, "/urge", 29, Map.of("message", "请尽快提交整改报告")).ok();
        rectifying(head, policeOrder, "/submit", 28, Map.of("report", scan("公安整改报告"))).ok();
        Map<String, Object> seen =
                Map.of("submission", submission(policeOrder), "opinion", "现场核查通过");
        refused(rectifying(district, policeOrder, "/verify", 27, seen), 403, "TheRoleMayDoThis");
        rectifying(liaison, policeOrder, "/verify", 27, seen).ok();
        rectifying(liaison, policeOrder, "/close", 27, Map.of()).ok();
        rectifying(head, policeOrder, "/file-report", 26, Map.of("receipt", scan("公安回执"))).ok();
        refused(
                rectifying(head, policeOrder, "/file-report", 26, Map.of()),
                409,
                "AReportIsFiledOnce");
    }

    @Test
    @Order(8)
    void the_system_is_not_retired_under_an_open_order_nor_under_a_certificate() {
        refused(
                act(head, "/protection-targets/", target, "/retire", retirement(25)),
                409,
                "ARetiredSystemsFilingIsCancelled");
        act(head, "/filings/", filing, "/submit-cancellation", late(24, Map.of())).ok();
        act(
                        liaison,
                        "/filings/",
                        filing,
                        "/record-cancellation",
                        late(23, Map.of("scan", scan(liaison, "撤销备案通知"))))
                .ok();
        refused(
                act(head, "/protection-targets/", target, "/retire", retirement(22)),
                409,
                "ARetiredSystemHasNoOpenOrder");
    }

    @Test
    @Order(9)
    void it_is_put_right_verified_by_another_and_closed() {
        rectifying(it, order, "/report-progress", 20, done(1)).ok();
        rectifying(head, order, "/submit", 18, Map.of("report", scan("整改报告（补充）"))).ok();
        Map<String, Object> seen = Map.of("submission", submission(order), "opinion", "复测通过");
        refused(rectifying(head, order, "/verify", 17, seen), 403, "TheRoleMayDoThis");
        assertThat(rectifying(outsider, order, "/verify", 17, seen).status()).isEqualTo(404);
        rectifying(district, order, "/verify", 17, seen).ok();
        rectifying(district, order, "/close", 16, Map.of()).ok();
        assertThat(shown(order).at("/rectification/phase").asString()).isEqualTo("CLOSED");
    }

    @Test
    @Order(10)
    void then_it_is_suspended_and_retired_with_its_data_disposed_of() {
        act(head, "/protection-targets/", target, "/suspend", late(15, Map.of())).ok();
        Map<String, Object> unproven =
                late(
                        14,
                        Map.of(
                                "retirement",
                                Map.of("disposal", "DESTROYED", "description", "数据库已销毁")));
        refused(
                act(head, "/protection-targets/", target, "/retire", unproven),
                409,
                "DataDisposalsAreProven");
        act(head, "/protection-targets/", target, "/retire", retirement(14)).ok();
        refused(
                it.post("/gradings", late(1, Map.of("target", target, "matrix", "GBT22240_2020"))),
                409,
                "ARetiredSystemTakesNothingNew");
        assertThat(listed("").size()).isZero();
        assertThat(listed("&phase=RETIRED").size()).isEqualTo(1);
    }

    @Test
    @Order(11)
    void past_days_are_answered_as_they_were() {
        assertThat(phaseOn(60)).isEqualTo("ONLINE");
        assertThat(phaseOn(15)).isEqualTo("SUSPENDED");
        assertThat(phaseOn(14)).isEqualTo("RETIRED");
        assertThat(regionsOn(30).path("filingPhase").asString()).isEqualTo("CERTIFIED");
        assertThat(regionsOn(20).path("filingPhase").asString()).isEqualTo("CANCELLED");
        for (Map.Entry<Integer, String> each :
                Map.of(
                                49,
                                "ISSUED",
                                48,
                                "ACKNOWLEDGED",
                                45,
                                "PLANNED",
                                42,
                                "IN_PROGRESS",
                                39,
                                "SUBMITTED",
                                30,
                                "IN_PROGRESS",
                                17,
                                "VERIFIED",
                                0,
                                "CLOSED")
                        .entrySet()) {
            assertThat(orderOn(each.getKey(), null).asString())
                    .as("%d days ago", each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(orderOn(30, beforeReturn).asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(12)
    void an_outsider_finds_nothing_of_it() {
        for (String path :
                List.of(
                        "/rectifications/" + order,
                        "/rectifications/" + policeOrder + "/history",
                        "/protection-targets/" + target + "/rectifications")) {
            assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(outsider.get("/rectifications?text=旧校务平台").body().get("total").asInt()).isZero();
    }

    private Map<String, Object> existing() {
        return Map.of(
                "edition",
                "FORM_2007",
                "level",
                "L2",
                "certificate",
                Map.of(
                        "number",
                        CERTIFICATE,
                        "issuedOn",
                        today.minusYears(1).toString(),
                        "authority",
                        "示例公安机关"),
                "scan",
                scan("旧备案证明"));
    }

    /** Two findings about the system, one of them 重大风险隐患. */
    private Map<String, Object> order(
            String origin, LocalDate dueOn, @Nullable String foundBy, @Nullable String notice) {
        Map<String, Object> order = new HashMap<>();
        order.put("origin", origin);
        order.put("subject", "旧校务平台整改");
        order.put("dueOn", dueOn.toString());
        order.put(
                "items",
                List.of(
                        item(origin.equals("POLICE") ? "HIGH" : "MAJOR", "外网可直接访问管理后台"),
                        item("LOW", "日志留存不足六个月")));
        if (foundBy != null) {
            order.put("evaluation", foundBy);
        }
        if (notice != null) {
            order.put("notice", notice);
        }
        return Map.of("unit", SCHOOL, "order", order);
    }

    private Map<String, Object> item(String risk, String finding) {
        return Map.of("target", target, "risk", risk, "finding", finding);
    }

    private Map<String, Object> plan(LocalDate finishOn) {
        return Map.of(
                "plan",
                Map.of(
                        "measures",
                        "关闭外网访问，扩容日志服务器",
                        "responsible",
                        WORKER,
                        "finishOn",
                        finishOn.toString()));
    }

    private static Map<String, Object> done(Integer... numbers) {
        return Map.of("done", items(numbers), "note", "已关闭外网访问");
    }

    private static Map<String, Object> items(Integer... numbers) {
        return Map.of("values", List.of(numbers));
    }

    private Map<String, Object> retirement(int daysAgo) {
        return late(
                daysAgo,
                Map.of(
                        "retirement",
                        Map.of(
                                "disposal",
                                "DESTROYED",
                                "description",
                                "数据库已销毁",
                                "proof",
                                scan("数据销毁记录"))));
    }

    private String scan(String name) {
        return scan(it, name);
    }

    private static String scan(Caller by, String name) {
        return by.upload("/units/" + SCHOOL + "/evidence", name + ".pdf", Forms.pdf(name))
                .ok()
                .get("file")
                .asString();
    }

    private Reply evaluating(Caller by, String what, int daysAgo, Map<String, ?> form) {
        return act(by, "/evaluations/", evaluation, what, late(daysAgo, form));
    }

    private Reply rectifying(Caller by, String id, String what, int daysAgo, Map<String, ?> form) {
        return act(by, "/rectifications/", id, what, late(daysAgo, form));
    }

    /** With the version that the thing has by now. */
    private Reply act(Caller by, String kind, String id, String what, Map<String, ?> form) {
        Reply seen = it.get(kind + id + known());
        JsonNode body = seen.body();
        long version = body.iterator().next().path("version").asLong();
        return noting(by.post(kind + id + what, version, form));
    }

    private JsonNode shown(String id) {
        return it.get("/rectifications/" + id + known()).body();
    }

    /** The entry that is judged: the latest submission's. */
    private long submission(String id) {
        JsonNode submissions = shown(id).path("work").path("submissions");
        return submissions.get(submissions.size() - 1).get("entry").asLong();
    }

    private JsonNode orderOn(int daysAgo, @Nullable Long asOf) {
        return it.get(
                        "/rectifications/"
                                + order
                                + "?on="
                                + today.minusDays(daysAgo)
                                + (asOf == null ? "" : "&asOf=" + asOf))
                .body()
                .at("/rectification/phase");
    }

    private JsonNode listed(String narrowing) {
        return it.get("/protection-targets?text=旧校务平台" + narrowing).body().get("rows");
    }

    private String phaseOn(int daysAgo) {
        return it.get("/protection-targets/" + target + "?on=" + today.minusDays(daysAgo))
                .body()
                .at("/target/phase")
                .asString();
    }

    private JsonNode regionsOn(int daysAgo) {
        return it.get("/protection-targets/" + target + known() + "&on=" + today.minusDays(daysAgo))
                .body()
                .get("regions");
    }

    private Map<String, Object> late(int daysAgo, Map<String, ?> form) {
        return Forms.late(today.minusDays(daysAgo), form);
    }

    /** Reads wait until they know of every answer so far. */
    private String known() {
        return "?atLeast=" + position.get();
    }

    private Reply noting(Reply reply) {
        if (reply.status() < 300) {
            position.accumulateAndGet(reply.position(), Math::max);
        }
        return reply;
    }

    private static void refused(Reply reply, int status, String rule) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(status);
        assertThat(reply.rule()).isEqualTo(rule);
    }
}
