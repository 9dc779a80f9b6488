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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The life of a system, told over HTTP: registered, graded at level 2, looked at by experts,
 * approved by the district, filed with the police, corrected, certified, final. Then it is asked
 * about on past days.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistryLifecycleTest {

    private static final String SCHOOL = "unit-JJXX0001";
    private static final int RACERS = 16;

    private final Registry registry = Registry.shared();
    private final Caller it = registry.as("WG000001");
    private final Caller head = registry.as("XZ000001");
    private final Caller approver = registry.as("JJSH0001");
    private final Caller liaison = registry.as("GA000001");
    private final Caller outsider = registry.as("QYSH0001");
    private final LocalDate today = Forms.today();

    private String target = "";
    private String grading = "";
    private String filing = "";
    private long beforeApproval;
    private long beforeCertificate;
    private final AtomicLong position = new AtomicLong();

    @Test
    @Order(1)
    void the_school_registers_a_system() {
        target =
                noting(
                                it.post(
                                        "/protection-targets",
                                        late(40, Forms.existingTarget(SCHOOL, "锦江区示例小学成长档案", 900))))
                        .created();
    }

    @Test
    @Order(2)
    void its_staff_drafts_a_grading_and_the_level_follows_from_the_matrix() {
        grading =
                noting(
                                it.post(
                                        "/gradings",
                                        late(
                                                30,
                                                Map.of(
                                                        "target",
                                                        target,
                                                        "matrix",
                                                        "GBT22240_2020"))))
                        .created();
        act(it, grading("/draft"), late(30, GradingForms.draft("GENERAL"))).ok();
        JsonNode shown = it.get(grading("") + known()).body();
        assertThat(shown.at("/grading/levels/overall").asString()).isEqualTo("L2");
        assertThat(shown.at("/authority/unit").asString()).isEqualTo("unit-JJJYJ000");
    }

    @Test
    @Order(3)
    void the_experts_agree_and_the_head_submits_it_to_the_district() {
        refused(
                act(it, grading("/submit-to-experts"), late(29, Map.of())),
                403,
                "TheRoleMayDoThis");
        act(head, grading("/submit-to-experts"), late(29, Map.of())).ok();
        String opinion = upload(head, "专家评审意见");
        refused(act(head, grading("/submit"), late(26, Map.of())), 409, "ExpertsAgreeFirst");
        act(
                        head,
                        grading("/record-expert-review"),
                        late(26, GradingForms.review(today.minusDays(27), opinion)))
                .ok();
        beforeApproval = act(head, grading("/submit"), late(25, Map.of())).position();
    }

    @Test
    @Order(4)
    void an_approval_is_of_the_content_that_was_seen() {
        long seen = submission();
        act(head, grading("/take-back"), late(24, Map.of())).ok();
        refused(
                act(approver, grading("/approve"), approval(seen)),
                409,
                "TheApprovalIsOfTheSubmissionSeen");
        act(it, grading("/draft"), late(24, GradingForms.draft("GENERAL"))).ok();
        act(head, grading("/submit-to-experts"), late(24, Map.of())).ok();
        String opinion = upload(head, "专家评审意见（再次）");
        act(
                        head,
                        grading("/record-expert-review"),
                        late(23, GradingForms.review(today.minusDays(23), opinion)))
                .ok();
        act(head, grading("/submit"), late(22, Map.of())).ok();
        refused(
                act(approver, grading("/approve"), approval(seen)),
                409,
                "TheApprovalIsOfTheSubmissionSeen");
    }

    @Test
    @Order(5)
    void the_district_approves_and_nobody_approves_their_own() {
        refused(act(head, grading("/approve"), approval(submission())), 403, "TheRoleMayDoThis");
        assertThat(act(outsider, grading("/approve"), approval(submission())).status())
                .isEqualTo(404);
        act(approver, grading("/approve"), approval(submission())).ok();
        assertThat(shownGrading().at("/grading/phase").asString()).isEqualTo("APPROVED");
    }

    @Test
    @Order(6)
    void the_form_is_filled_from_what_is_known_and_submitted_to_the_police() {
        filing = prepared(target, grading, 18);
        act(it, filing("/draft"), late(18, form(target))).ok();
        act(head, filing("/submit"), late(17, Map.of())).ok();
        assertThat(shownFiling().at("/filing/phase").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(7)
    void the_police_ask_for_a_correction_and_then_certify_it() {
        String notice = upload(liaison, "补正通知");
        act(
                        liaison,
                        filing("/record-correction-notice"),
                        late(
                                12,
                                Map.of(
                                        "items",
                                        "请核对表二",
                                        "dueOn",
                                        today.plusDays(3).toString(),
                                        "scan",
                                        notice)))
                .ok();
        beforeCertificate = act(head, filing("/submit"), late(10, Map.of())).position();
        String scan = upload(liaison, "备案证明");
        refused(
                act(liaison, filing("/record-certificate"), certificate(5, "5101", scan)),
                400,
                "CertificateNumberIsWellFormed");
        act(liaison, filing("/record-certificate"), certificate(5, "51010477701-00001", scan)).ok();
    }

    @Test
    @Order(8)
    void then_the_grading_is_final_by_itself() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> shownGrading().at("/grading/phase").asString().equals("FINAL"));
        JsonNode regions = it.get("/protection-targets/" + target).body().get("regions");
        assertThat(regions.get("filingPhase").asString()).isEqualTo("CERTIFIED");
        assertThat(regions.get("certificate").asString()).isEqualTo("51010477701-00001");
        assertThat(regions.get("validUntil").asString())
                .isEqualTo(today.minusDays(5).plusYears(3).minusDays(1).toString());
    }

    @Test
    @Order(9)
    void past_days_are_answered_as_they_were() {
        assertThat(phaseOn(35)).isEmpty();
        assertThat(phaseOn(30)).isEqualTo("DRAFT");
        assertThat(phaseOn(28)).isEqualTo("EXPERT_REVIEW");
        assertThat(phaseOn(25)).isEqualTo("AUTHORITY_REVIEW");
        assertThat(phaseOn(20)).isEqualTo("APPROVED");
        assertThat(phaseOn(0)).isEqualTo("FINAL");
        assertThat(regionsOn(20, beforeApproval).path("gradingPhase").asString())
                .isEqualTo("AUTHORITY_REVIEW");
        assertThat(regionsOn(0, beforeCertificate).path("filingPhase").asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    @Order(10)
    void an_outsider_finds_nothing_of_it() {
        for (String path :
                List.of(
                        grading(""),
                        grading("/history"),
                        grading("/report.pdf"),
                        filing(""),
                        filing("/history"),
                        filing("/form.docx"))) {
            assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(outsider.get("/gradings?text=成长档案").body().get("total").asInt()).isZero();
        assertThat(outsider.get("/filings?text=51010477701").body().get("total").asInt()).isZero();
    }

    @Test
    @Order(11)
    void a_level_three_system_is_not_filed_without_its_materials() {
        String own = registered("锦江区示例小学一网通");
        String graded = approved(own, "SERIOUS");
        String prepared = prepared(own, graded, 1);
        act(it, "/filings/" + prepared + "/draft", late(1, form(own))).ok();
        refused(
                act(head, "/filings/" + prepared + "/submit", late(1, Map.of())),
                409,
                "LevelThreeAndAboveBringTheirMaterials");
    }

    @Test
    @Order(12)
    void of_sixteen_who_record_one_certificate_number_at_once_one_succeeds() throws Exception {
        List<String> filings = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        List<String> gradings = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            targets.add(registered("锦江区示例小学并发系统" + i));
            gradings.add(approved(targets.get(i), "GENERAL"));
        }
        for (int i = 0; i < RACERS; i++) {
            String prepared = prepared(targets.get(i), gradings.get(i), 1);
            act(it, "/filings/" + prepared + "/draft", late(1, form(targets.get(i)))).ok();
            act(head, "/filings/" + prepared + "/submit", late(1, Map.of())).ok();
            filings.add(prepared);
        }
        String scan = upload(liaison, "备案证明（并发）");
        List<Reply> replies = atOnce(filings, certificate(0, "51010477701-00099", scan));
        assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() != 200))
                .allMatch(reply -> reply.rule().equals("ACertificateNumberIsHeldOnce"));
    }

    @Test
    @Order(13)
    void the_ledger_holds_it_all() {
        assertThat(registry.verify()).contains("未发现");
    }

    private List<Reply> atOnce(List<String> filings, Map<String, Object> form)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> asked =
                    filings.stream()
                            .map(
                                    each ->
                                            threads.submit(
                                                    () ->
                                                            act(
                                                                    liaison,
                                                                    "/filings/"
                                                                            + each
                                                                            + "/record-certificate",
                                                                    form)))
                            .toList();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> each : asked) {
                replies.add(each.get());
            }
            return replies;
        }
    }

    private String registered(String name) {
        return noting(
                        it.post(
                                "/protection-targets",
                                late(3, Forms.existingTarget(SCHOOL, name, 100))))
                .created();
    }

    private String approved(String of, String society) {
        String own =
                noting(
                                it.post(
                                        "/gradings",
                                        late(3, Map.of("target", of, "matrix", "GBT22240_2020"))))
                        .created();
        String path = "/gradings/" + own;
        act(it, path + "/draft", late(3, GradingForms.draft(society))).ok();
        act(head, path + "/submit-to-experts", late(3, Map.of())).ok();
        String opinion = upload(head, "专家评审意见 " + own);
        act(
                        head,
                        path + "/record-expert-review",
                        late(2, GradingForms.review(today.minusDays(3), opinion)))
                .ok();
        act(head, path + "/submit", late(2, Map.of())).ok();
        long submission = it.get(path + known()).body().at("/grading/submission").asLong();
        act(approver, path + "/approve", approval(submission, 1)).ok();
        return own;
    }

    private String prepared(String of, String based, int daysAgo) {
        return noting(it.post("/filings", late(daysAgo, Map.of("target", of, "based", based))))
                .created();
    }

    /** The form as the registry suggests it, completed by what only people know. */
    private Map<String, Object> form(String of) {
        String report = upload(head, "定级报告 " + of);
        String opinion = upload(head, "专家评审意见 " + of);
        return FilingForms.draft(
                it.get("/protection-targets/" + of + "/suggested-form" + known()).body(),
                report,
                opinion);
    }

    private String upload(Caller by, String name) {
        return by.upload("/units/" + SCHOOL + "/evidence", name + ".pdf", Forms.pdf(name))
                .ok()
                .get("file")
                .asString();
    }

    /** With the version that the thing has by now. */
    private Reply act(Caller by, String path, Map<String, Object> form) {
        String thing = path.substring(0, path.lastIndexOf('/'));
        Reply seen = by.get(thing + known());
        String kind = thing.startsWith("/gradings") ? "grading" : "filing";
        long version = seen.status() == 200 ? seen.body().at("/" + kind + "/version").asLong() : 1;
        return noting(by.post(path, version, form));
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

    private Map<String, Object> late(int daysAgo, Map<String, ?> form) {
        return Forms.late(today.minusDays(daysAgo), form);
    }

    private Map<String, Object> certificate(int daysAgo, String number, String scan) {
        Map<String, Object> certificate =
                Map.of(
                        "number",
                        number,
                        "issuedOn",
                        today.minusDays(daysAgo).toString(),
                        "authority",
                        "示例公安机关");
        return late(daysAgo, Map.of("certificate", certificate, "scan", scan));
    }

    private Map<String, Object> approval(long submission) {
        return approval(submission, 20);
    }

    private Map<String, Object> approval(long submission, int daysAgo) {
        return late(daysAgo, new HashMap<>(Map.of("submission", submission)));
    }

    private long submission() {
        return shownGrading().at("/grading/submission").asLong();
    }

    private JsonNode shownGrading() {
        return it.get(grading("") + known()).body();
    }

    private JsonNode shownFiling() {
        return it.get(filing("") + known()).body();
    }

    private String phaseOn(int daysAgo) {
        return regionsOn(daysAgo, null).path("gradingPhase").asString("");
    }

    private JsonNode regionsOn(int daysAgo, @Nullable Long asOf) {
        String moment = "?on=" + today.minusDays(daysAgo) + (asOf == null ? "" : "&asOf=" + asOf);
        return it.get("/protection-targets/" + target + moment).body().get("regions");
    }

    private String grading(String act) {
        return "/gradings/" + grading + act;
    }

    private String filing(String act) {
        return "/filings/" + filing + act;
    }
}
