package org.zelian.registry.query.evaluation;

import static org.zelian.registry.contract.evaluation.Conclusion.BASICALLY_CONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.CONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.EXCELLENT;
import static org.zelian.registry.contract.evaluation.Conclusion.FAIR;
import static org.zelian.registry.contract.evaluation.Conclusion.GOOD;
import static org.zelian.registry.contract.evaluation.Conclusion.NONCONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.POOR;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.regions.FilingOfTarget;
import org.zelian.registry.views.evaluation.EvaluationWarning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is unusual about an evaluation; it is recorded as reported all the same. */
final class EvaluationWarnings {

    private static final int NINETY = 9_000;
    private static final int EIGHTY = 8_000;
    private static final int SEVENTY = 7_000;
    private static final int SIXTY = 6_000;

    private EvaluationWarnings() {}

    static List<EvaluationWarning> of(EvaluationState evaluation, TargetState target) {
        EvaluationReport report = evaluation.report();
        Set<EvaluationWarning> warnings = EnumSet.noneOf(EvaluationWarning.class);
        if (report != null) {
            about(report, target, warnings);
        }
        if (evaluation.agency() != null
                && evaluation.agency().name().equals(target.architecture().maintainer())) {
            warnings.add(EvaluationWarning.AGENCY_MAINTAINS_THE_TARGET);
        }
        return List.copyOf(warnings);
    }

    private static void about(
            EvaluationReport report, TargetState target, Set<EvaluationWarning> warnings) {
        if (!follows(report.result())) {
            warnings.add(EvaluationWarning.CONCLUSION_DIFFERS_FROM_RATE);
        }
        SecurityProtectionLevel level = level(target);
        if (level != null && level != report.level()) {
            warnings.add(EvaluationWarning.LEVEL_DIFFERS);
        }
        if (isOf2025(report.result())
                == report.reportedOn().isBefore(ConclusionScheme.EDITION_2025_BEGAN)) {
            warnings.add(EvaluationWarning.SCHEME_DIFFERS_FROM_DAY);
        }
        String certificate = certificate(target);
        if (!report.number().isOfTheKnownForm()) {
            warnings.add(EvaluationWarning.NUMBER_IS_OF_UNKNOWN_FORM);
        } else if (certificate != null && !report.number().isFor(certificate)) {
            warnings.add(EvaluationWarning.NUMBER_IS_OF_ANOTHER_CERTIFICATE);
        }
    }

    private static boolean isOf2025(EvaluationResult result) {
        return result.scheme() == ConclusionScheme.EDITION_2025;
    }

    static @Nullable SecurityProtectionLevel level(TargetState target) {
        return target.regions().levels() == null ? null : target.regions().levels().overall();
    }

    private static @Nullable String certificate(TargetState target) {
        FilingOfTarget filing = target.regions().filing();
        Certificate certificate = filing == null ? null : filing.certificate();
        return certificate == null ? null : certificate.number().value();
    }

    /**
     * V17, by domain.md §2.5: where the report gives no rate, or is older than 2019, nothing
     * follows from it. At just 90 and 60 percent the text is silent; 基本符合 is read there.
     */
    private static boolean follows(EvaluationResult result) {
        Integer rate = result.rate();
        if (rate == null) {
            return true;
        }
        Conclusion conclusion = result.conclusion();
        return switch (result.scheme()) {
            case BEFORE_2019 -> true;
            case EDITION_2019 -> conclusion == by2019(rate, result.majorRisksOpen());
            case EDITION_2025 -> conclusion == by2025(rate, result.majorRisks());
        };
    }

    /** Medium risks are not kept here: where only they could lower it, the report is believed. */
    private static Conclusion by2019(int score, int highRisks) {
        if (highRisks > 0 || score < SEVENTY) {
            return POOR;
        }
        if (score >= NINETY) {
            return EXCELLENT;
        }
        return score >= EIGHTY ? GOOD : FAIR;
    }

    private static Conclusion by2025(int rate, int majorRisks) {
        if (rate < SIXTY) {
            return NONCONFORMING;
        }
        return rate > NINETY && majorRisks == 0 ? CONFORMING : BASICALLY_CONFORMING;
    }
}
