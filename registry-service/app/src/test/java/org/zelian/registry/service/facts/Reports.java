package org.zelian.registry.service.facts;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ReportNumber;

import java.time.LocalDate;

/** Reports of evaluations that the examples are about. */
final class Reports {

    static final EvaluationAgency AGENCY = new EvaluationAgency("示例测评有限公司", null);

    private Reports() {}

    /** One with this day on its cover. */
    static EvaluationReport of(LocalDate cover) {
        return new EvaluationReport(
                new ReportNumber("51010099001-20001-26-5101-01"),
                cover,
                SecurityProtectionLevel.L3,
                new EvaluationResult(
                        ConclusionScheme.EDITION_2025, Conclusion.CONFORMING, 9_200, 0, 0),
                Known.FILE);
    }
}
