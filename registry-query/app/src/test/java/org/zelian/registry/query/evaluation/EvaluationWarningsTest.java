package org.zelian.registry.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.query.protectiontarget.ProtectionTargetProjection;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.testing.Evaluations;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.evaluation.EvaluationWarning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class EvaluationWarningsTest {

    private static final EvaluationId ID = new EvaluationId("evaluation-00000001");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final GradingId GRADING = new GradingId("grading-00000001");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    /** Graded L3, certified 51010099999-00002. */
    private final TargetState target =
            Objects.requireNonNull(
                    new Folding<>(new ProtectionTargetProjection())
                            .on(
                                    "2024-01-01",
                                    Samples.registered(TARGET, new UnitId("unit-00000001"), "示例系统"))
                            .on(
                                    "2024-02-01",
                                    new ExistingGradingRecorded(
                                            GRADING,
                                            TARGET,
                                            Samples.existing(L3, LocalDate.of(2024, 1, 5)),
                                            Basis.none()))
                            .on(
                                    "2024-02-02",
                                    new ExistingGradingAccepted(GRADING, TARGET, 1, Basis.none()))
                            .on(
                                    "2024-02-03",
                                    new ExistingFilingRecorded(
                                            new FilingId("filing-00000001"),
                                            TARGET,
                                            Samples.existing(
                                                    L3,
                                                    Samples.certificate(
                                                            "51010099999-00002",
                                                            LocalDate.of(2024, 1, 20)),
                                                    null),
                                            Basis.none()))
                            .row());

    private List<EvaluationWarning> warnings(EvaluationReport report) {
        EvaluationState evaluation =
                EvaluationState.begun(ID, TARGET, DAY)
                        .contracted(Evaluations.AGENCY, null)
                        .reported(report, 0);
        return EvaluationWarnings.of(evaluation, target);
    }

    @Test
    void nothing_is_said_of_a_report_that_fits() {
        assertThat(warnings(Evaluations.report(Evaluations.NUMBER, DAY, L3))).isEmpty();
    }

    @Test
    void a_report_for_another_level_is_remarked_on() {
        assertThat(warnings(Evaluations.report(Evaluations.NUMBER, DAY, L2)))
                .containsExactly(EvaluationWarning.LEVEL_DIFFERS);
    }

    @Test
    void a_number_of_another_form_or_certificate_is_remarked_on() {
        assertThat(warnings(Evaluations.report("CP-2026-001", DAY, L3)))
                .containsExactly(EvaluationWarning.NUMBER_IS_OF_UNKNOWN_FORM);
        assertThat(warnings(Evaluations.report("51010099999-00003-26-5101-01", DAY, L3)))
                .containsExactly(EvaluationWarning.NUMBER_IS_OF_ANOTHER_CERTIFICATE);
    }

    @Test
    void a_scheme_that_was_not_in_use_that_day_is_remarked_on() {
        EvaluationReport early =
                Evaluations.report(Evaluations.NUMBER, LocalDate.of(2025, 3, 19), L3);
        EvaluationReport first =
                Evaluations.report(Evaluations.NUMBER, LocalDate.of(2025, 3, 20), L3);
        assertThat(warnings(early)).containsExactly(EvaluationWarning.SCHEME_DIFFERS_FROM_DAY);
        assertThat(warnings(first)).isEmpty();
    }

    /** V17. */
    @ParameterizedTest
    @CsvSource({
        "EDITION_2025, CONFORMING, 9001, 0, false",
        "EDITION_2025, CONFORMING, 9000, 0, true",
        "EDITION_2025, CONFORMING, 9500, 1, true",
        "EDITION_2025, BASICALLY_CONFORMING, 9500, 1, false",
        "EDITION_2025, BASICALLY_CONFORMING, 6000, 3, false",
        "EDITION_2025, BASICALLY_CONFORMING, 5999, 0, true",
        "EDITION_2025, NONCONFORMING, 5999, 0, false",
        "EDITION_2025, NONCONFORMING, 7000, 0, true",
        "EDITION_2025, CONFORMING, , 0, false",
        "EDITION_2019, EXCELLENT, 9000, 0, false",
        "EDITION_2019, EXCELLENT, 9500, 1, true",
        "EDITION_2019, GOOD, 8000, 0, false",
        "EDITION_2019, FAIR, 7999, 0, false",
        "EDITION_2019, FAIR, 6999, 0, true",
        "EDITION_2019, POOR, 6999, 0, false",
        "BEFORE_2019, NONCONFORMING, 9900, 0, false"
    })
    void a_conclusion_that_does_not_follow_from_its_rate_is_remarked_on(
            ConclusionScheme scheme,
            Conclusion conclusion,
            @Nullable Integer rate,
            int risks,
            boolean remarked) {
        EvaluationReport report =
                Evaluations.report(
                        Evaluations.NUMBER,
                        DAY,
                        L3,
                        Evaluations.result(scheme, conclusion, rate, risks));
        assertThat(warnings(report).contains(EvaluationWarning.CONCLUSION_DIFFERS_FROM_RATE))
                .isEqualTo(remarked);
    }
}
