package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;

/** What there is to see in the demo city, asked of the registry that holds it. */
class DemoCityIT {

    private static final Registry REGISTRY = Registry.shared();
    private static final Caller CITY = REGISTRY.as("CTYADM01");

    /**
     * No certificate ends before 2027-12-31, whenever it was issued (公网安〔2025〕1846号, question 6);
     * its extension may be asked for in the three months before, and the demo does so on the
     * thirteenth day.
     */
    private static final LocalDate EXTENSIONS = LocalDate.of(2027, 10, 13);

    static List<String> gradingPhases() {
        return OpenApi.values("GradingPhase").toList();
    }

    @ParameterizedTest
    @MethodSource("gradingPhases")
    void there_is_a_grading_in_each_phase(String phase) {
        assertThat(total("/gradings?phase=" + phase)).isPositive();
    }

    static List<String> filingPhases() {
        return OpenApi.values("FilingPhase")
                .filter(
                        phase ->
                                !phase.equals("EXTENSION_SUBMITTED")
                                        || !Forms.today().isBefore(EXTENSIONS))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filingPhases")
    void there_is_a_filing_in_each_phase_that_there_can_be_by_now(String phase) {
        assertThat(total("/filings?phase=" + phase)).isPositive();
    }

    @Test
    void certificates_are_near_their_end_from_october_2027_on_and_not_before() {
        LocalDate near = LocalDate.of(2027, 10, 2);
        boolean before = Forms.today().isBefore(near);
        assertThat(total("/filings?expiring=true&on=" + (before ? near : Forms.today())))
                .isPositive();
        if (before) {
            assertThat(total("/filings?expiring=true&on=" + near.minusDays(1))).isZero();
        }
    }

    static List<String> evaluationPhases() {
        return OpenApi.values("EvaluationPhase").toList();
    }

    @ParameterizedTest
    @MethodSource("evaluationPhases")
    void there_is_an_evaluation_in_each_phase(String phase) {
        assertThat(total("/evaluations?phase=" + phase)).isPositive();
    }

    static List<String> lifePhases() {
        return OpenApi.values("LifePhase").toList();
    }

    @ParameterizedTest
    @MethodSource("lifePhases")
    void there_is_a_system_in_each_phase_of_its_life(String phase) {
        assertThat(total("/protection-targets?phase=" + phase)).isPositive();
    }

    static List<String> standings() {
        return OpenApi.values("Standing").toList();
    }

    @ParameterizedTest
    @MethodSource("standings")
    void there_is_something_to_do_of_each_standing(String standing) {
        assertThat(total("/obligations?standing=" + standing)).isPositive();
    }

    @Test
    void a_system_was_changed_since_it_was_graded() {
        assertThat(total("/gradings?changed=true")).isPositive();
    }

    @Test
    void what_existed_before_was_returned_and_is_not_put_right_yet() {
        assertThat(latest("/gradings/grading-QY10301D/history"))
                .isEqualTo("grading.existingreturned");
        assertThat(latest("/filings/filing-QYBA0301/history")).isEqualTo("filing.existingreturned");
    }

    @Test
    void an_approval_was_revoked_a_certificate_corrected_and_a_cancellation_declined() {
        assertThat(latest("/gradings/grading-JJ11004D/history"))
                .isEqualTo("grading.approvalrevoked");
        assertThat(latest("/filings/filing-JJBA1001/history"))
                .isEqualTo("filing.certificatecorrected");
        assertThat(latest("/filings/filing-WHBA1001/history")).isEqualTo("filing.declined");
    }

    @Test
    void something_was_entered_late_and_says_so() {
        assertThat(CITY.get("/protection-targets/target-JJXT0602/history").body().valueStream())
                .anyMatch(entry -> entry.at("/trace/late").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CTYADM01",
                "SJSH0001",
                "SJY00001",
                "GA000001",
                "YW000001",
                "JJADM001",
                "JJSH0001",
                "XZ000001",
                "FXZ00001",
                "WG000001"
            })
    void nobody_has_to_say_as_what_they_act(String account) {
        assertThat(REGISTRY.as(account).get("/me").body().get("appointments")).hasSize(1);
    }

    private static int total(String list) {
        return CITY.get(list).body().get("total").asInt();
    }

    /** Name of the event that a history begins with: the newest comes first. */
    private static String latest(String history) {
        JsonNode entries = CITY.get(history).body();
        return entries.get(0).at("/trace/eventName").asString();
    }
}
