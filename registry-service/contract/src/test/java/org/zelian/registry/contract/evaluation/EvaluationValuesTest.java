package org.zelian.registry.contract.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationValuesTest {

    @ParameterizedTest
    @CsvSource({
        "EDITION_2025, EXCELLENT",
        "EDITION_2025, POOR",
        "BEFORE_2019, GOOD",
        "EDITION_2019, CONFORMING",
        "EDITION_2019, NONCONFORMING"
    })
    void a_conclusion_belongs_to_its_scheme(ConclusionScheme scheme, Conclusion conclusion) {
        refusedBy(
                "TheConclusionBelongsToItsScheme",
                () -> new EvaluationResult(scheme, conclusion, null, 0, 0),
                conclusion,
                scheme);
    }

    @ParameterizedTest
    @CsvSource({
        "EDITION_2025, BASICALLY_CONFORMING",
        "BEFORE_2019, NONCONFORMING",
        "EDITION_2019, FAIR"
    })
    void a_conclusion_of_its_scheme_is_kept(ConclusionScheme scheme, Conclusion conclusion) {
        assertThat(new EvaluationResult(scheme, conclusion, null, 0, 0).conclusion())
                .isEqualTo(conclusion);
    }

    @Test
    void no_more_risks_are_resolved_than_were_found() {
        refusedBy("NoMoreRisksAreResolvedThanFound", () -> result(9_000, 10, 11), 10);
        refusedBy("NoMoreRisksAreResolvedThanFound", () -> result(9_000, 10, -1), 10);
        assertThat(result(9_000, 10, 10).majorRisksOpen()).isZero();
        assertThat(result(9_000, 10, 5).majorRisksOpen()).isEqualTo(5);
    }

    @Test
    void numbers_are_within_their_ranges() {
        refusedBy("NumberIsWithinItsRange", () -> result(-1, 0, 0), 0, 10_000);
        refusedBy("NumberIsWithinItsRange", () -> result(10_001, 0, 0), 0, 10_000);
        refusedBy("NumberIsWithinItsRange", () -> result(null, -1, 0), 0, 1_000);
        refusedBy("NumberIsWithinItsRange", () -> result(null, 1_001, 0), 0, 1_000);
        assertThat(result(10_000, 1_000, 0).rate()).isEqualTo(10_000);
    }

    @Test
    void a_report_number_of_another_form_is_kept_and_known_to_be() {
        ReportNumber known = new ReportNumber("51010099001-20001-26-5101-01");
        assertThat(known.isOfTheKnownForm()).isTrue();
        assertThat(known.isFor("51010099001-20001")).isTrue();
        assertThat(known.isFor("51010099001-20002")).isFalse();
        ReportNumber other = new ReportNumber("DJCP2026-001");
        assertThat(other.isOfTheKnownForm()).isFalse();
        assertThat(other.isFor("51010099001-20001")).isFalse();
    }

    @Test
    void what_is_unsatisfactory_is_of_either_scheme() {
        assertThat(Conclusion.values())
                .filteredOn(Conclusion::isUnsatisfactory)
                .containsExactly(Conclusion.NONCONFORMING, Conclusion.POOR);
    }

    private static EvaluationResult result(@Nullable Integer rate, int risks, int resolved) {
        return new EvaluationResult(
                ConclusionScheme.EDITION_2025,
                Conclusion.BASICALLY_CONFORMING,
                rate,
                risks,
                resolved);
    }
}
