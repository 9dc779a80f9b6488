package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.ReportNumber;

import java.time.LocalDate;

/** What evaluations report, for examples. */
public final class Evaluations {

    public static final EvaluationAgency AGENCY = new EvaluationAgency("示例测评中心", null);
    public static final String NUMBER = "51010099999-00002-24-5101-01";

    private Evaluations() {}

    public static EvaluationResult result(
            ConclusionScheme scheme, Conclusion conclusion, @Nullable Integer rate, int risks) {
        return new EvaluationResult(scheme, conclusion, rate, risks, 0);
    }

    /** 符合, by the scheme of 2025. */
    public static EvaluationReport report(
            String number, LocalDate day, SecurityProtectionLevel level) {
        return report(
                number,
                day,
                level,
                result(ConclusionScheme.EDITION_2025, Conclusion.CONFORMING, 9_250, 0));
    }

    public static EvaluationReport report(
            String number, LocalDate day, SecurityProtectionLevel level, EvaluationResult result) {
        return new EvaluationReport(new ReportNumber(number), day, level, result, Samples.SCAN);
    }

    /** 良, by the scheme of 2019, filed ten days later. */
    public static ExistingEvaluation existing(
            String number, LocalDate day, SecurityProtectionLevel level) {
        EvaluationResult good = result(ConclusionScheme.EDITION_2019, Conclusion.GOOD, 8_600, 0);
        return new ExistingEvaluation(AGENCY, report(number, day, level, good), day.plusDays(10));
    }
}
