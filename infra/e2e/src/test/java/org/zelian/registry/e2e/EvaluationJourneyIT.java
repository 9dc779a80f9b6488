package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.concurrent.atomic.AtomicLong;

/**
 * The first school's portal was evaluated before the registry knew of it, and is evaluated again:
 * over HTTP, by the demo city's people.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvaluationJourneyIT {

    private static final String SCHOOL = "unit-JJXX0001";
    private static final String TARGET = "target-JJXT0101";

    private final Registry registry = Registry.shared();
    private final Caller it = registry.as("WG000001");
    private final Caller head = registry.as("XZ000001");
    private final Caller approver = registry.as("JJSH0001");
    private final Caller outsider = registry.as("QYSH0001");
    private final LocalDate today = Forms.today();

    private String existing = "";
    private String cycle = "";
    private String certifiedUntil = "";
    private long beforeAcceptance;
    private final AtomicLong position = new AtomicLong();

    @Test
    @Order(1)
    void what_was_evaluated_before_is_recorded_with_its_scan() {
        certifiedUntil = regionsOn(0).path("validUntil").asString();
        Map<String, Object> form =
                Map.of("target", TARGET, "existing", EvaluationForms.existing(scan("测评报告")));
        refused(
                it.post("/evaluations/existing", withScheme(form, "GOOD")),
                400,
                "TheConclusionBelongsToItsScheme");
        existing = noting(it.post("/evaluations/existing", late(40, form))).created();
        assertThat(shown(existing).at("/evaluation/phase").asString()).isEqualTo("EXISTING");
    }

    @Test
    @Order(2)
    void the_district_returns_it_and_takes_what_was_put_right() {
        act(approver, existing, "/return-existing", late(39, Map.of("entry", 0))).ok();
        refused(
                act(approver, existing, "/accept-existing", late(39, Map.of("entry", 0))),
                409,
                "WhatWasReturnedIsCorrectedFirst");
        Map<String, Object> right =
                Map.of("corrects", 0, "existing", EvaluationForms.existing(scan("测评报告（全文）")));
        beforeAcceptance = act(it, existing, "/correct-existing", late(40, right)).position();
        refused(
                act(head, existing, "/accept-existing", late(38, Map.of("entry", 2))),
                403,
                "TheRoleMayDoThis");
        refused(
                act(approver, existing, "/accept-existing", late(38, Map.of("entry", 0))),
                409,
                "TheEntryJudgedIsTheLatest");
        act(approver, existing, "/accept-existing", late(38, Map.of("entry", 2))).ok();
    }

    @Test
    @Order(3)
    void past_days_know_what_held_then_and_what_was_known() {
        assertThat(regionsOn(41).has("evaluationPhase")).isFalse();
        assertThat(regionsOn(39).path("evaluationPhase").asString()).isEqualTo("EXISTING");
        assertThat(regionsOn(37).path("evaluationPhase").asString()).isEqualTo("ACCEPTED");
        assertThat(regionsOn(37).path("conclusion").asString()).isEqualTo("BASICALLY_CONFORMING");
        JsonNode then =
                it.get(
                                "/protection-targets/"
                                        + TARGET
                                        + "?on="
                                        + today.minusDays(37)
                                        + "&asOf="
                                        + beforeAcceptance)
                        .body();
        assertThat(then.at("/regions/evaluationPhase").asString()).isEqualTo("EXISTING");
    }

    @Test
    @Order(4)
    void a_cycle_is_planned_contracted_and_begun() {
        cycle =
                noting(
                                it.post(
                                        "/evaluations",
                                        late(
                                                30,
                                                Map.of(
                                                        "target",
                                                        TARGET,
                                                        "occasion",
                                                        "PERIODIC",
                                                        "dueOn",
                                                        today.plusDays(60).toString()))))
                        .created();
        refused(
                it.post(
                        "/evaluations",
                        late(
                                30,
                                Map.of(
                                        "target",
                                        TARGET,
                                        "occasion",
                                        "FIRST",
                                        "dueOn",
                                        today.toString()))),
                409,
                "ATargetHasOneOpenEvaluation");
        act(it, cycle, "/contract", late(28, Map.of("agency", EvaluationForms.AGENCY))).ok();
        act(it, cycle, "/begin-on-site", late(20, Map.of())).ok();
    }

    @Test
    @Order(5)
    void the_report_is_confirmed_by_who_answers_for_the_unit() {
        Map<String, Object> report = EvaluationForms.report(today.minusDays(10), scan("测评报告二"));
        refused(
                act(
                        it,
                        cycle,
                        "/record-report",
                        late(
                                9,
                                Map.of(
                                        "report",
                                        EvaluationForms.report(
                                                today.minusDays(21), scan("测评报告三"))))),
                409,
                "ReportsAreDatedAfterTheVisit");
        act(it, cycle, "/record-report", late(9, Map.of("report", report))).ok();
        refused(
                act(it, cycle, "/confirm-report", late(8, Map.of("report", 3))),
                403,
                "TheRoleMayDoThis");
        act(head, cycle, "/confirm-report", late(8, Map.of("report", 3))).ok();
        act(head, cycle, "/file-report", late(5, Map.of())).ok();
        assertThat(shown(cycle).at("/evaluation/phase").asString()).isEqualTo("FILED_WITH_POLICE");
    }

    /** The policy follows the confirmation: soon, not at once. */
    @Test
    @Order(6)
    void and_the_certificate_holds_a_year_longer() {
        String longer = LocalDate.parse(certifiedUntil).plusYears(1).toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> regionsOn(0).path("validUntil").asString().equals(longer));
        assertThat(regionsOn(9).path("validUntil").asString()).isEqualTo(certifiedUntil);
    }

    @Test
    @Order(7)
    void an_outsider_finds_nothing_of_it() {
        for (String path :
                new String[] {
                    "/evaluations/" + existing,
                    "/evaluations/" + cycle + "/history",
                    "/protection-targets/" + TARGET + "/evaluations"
                }) {
            assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
        }
        refused(
                outsider.post("/evaluations/" + cycle + "/abandon", 1L, late(1, Map.of())),
                404,
                "NotFound");
    }

    private static Map<String, Object> withScheme(Map<String, Object> form, String conclusion) {
        return new HashMap<>(
                Map.of(
                        "target",
                        form.get("target"),
                        "existing",
                        Map.of(
                                "agency",
                                EvaluationForms.AGENCY,
                                "report",
                                EvaluationForms.concluding(conclusion))));
    }

    private String scan(String name) {
        return it.upload("/units/" + SCHOOL + "/evidence", name + ".pdf", Forms.pdf(name))
                .ok()
                .get("file")
                .asString();
    }

    private JsonNode shown(String evaluation) {
        return it.get("/evaluations/" + evaluation + known()).body();
    }

    private JsonNode regionsOn(int daysAgo) {
        String path = "/protection-targets/" + TARGET + known() + "&on=" + today.minusDays(daysAgo);
        return it.get(path).body().get("regions");
    }

    private Reply act(Caller by, String evaluation, String what, Map<String, Object> form) {
        long version = shown(evaluation).at("/evaluation/version").asLong();
        return noting(by.post("/evaluations/" + evaluation + what, version, form));
    }

    private Map<String, Object> late(int daysAgo, Map<String, ?> form) {
        return Forms.late(today.minusDays(daysAgo), form);
    }

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
