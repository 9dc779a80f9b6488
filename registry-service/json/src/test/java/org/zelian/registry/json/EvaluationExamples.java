package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.DAY;
import static org.zelian.registry.json.Examples.LATER;
import static org.zelian.registry.json.Examples.TARGET;

import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationReturned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.evaluation.ReportNumber;

import java.util.List;

/** One event of every kind about an evaluation. */
final class EvaluationExamples {

    private static final EvaluationId EVALUATION = new EvaluationId("evaluation-4Q5R6S7T");
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final EvaluationAgency AGENCY =
            new EvaluationAgency("示例测评有限公司", "SC202127130010001");
    private static final EvaluationReport REPORT =
            new EvaluationReport(
                    new ReportNumber("51010099001-20001-26-5101-01"),
                    DAY,
                    SecurityProtectionLevel.L3,
                    new EvaluationResult(
                            ConclusionScheme.EDITION_2025,
                            Conclusion.BASICALLY_CONFORMING,
                            9_025,
                            10,
                            5),
                    FILE);
    private static final ExistingEvaluation EXISTING = new ExistingEvaluation(AGENCY, REPORT, DAY);

    private EvaluationExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new EvaluationPlanned(EVALUATION, TARGET, Occasion.PERIODIC, LATER, BASIS),
                new EvaluationContracted(EVALUATION, TARGET, AGENCY, "测评〔2026〕12号", BASIS),
                new OnSiteEvaluationBegun(EVALUATION, TARGET, BASIS),
                new EvaluationReported(EVALUATION, TARGET, REPORT, BASIS),
                new EvaluationReportConfirmed(EVALUATION, TARGET, 3, BASIS),
                new EvaluationReportFiled(EVALUATION, TARGET, FILE, BASIS),
                new EvaluationReportCorrected(EVALUATION, TARGET, 3, REPORT, BASIS),
                new EvaluationAbandoned(EVALUATION, TARGET, BASIS),
                new ExistingEvaluationRecorded(EVALUATION, TARGET, EXISTING, BASIS),
                new ExistingEvaluationCorrected(EVALUATION, TARGET, 0, EXISTING, BASIS),
                new ExistingEvaluationAccepted(EVALUATION, TARGET, 1, BASIS),
                new ExistingEvaluationReturned(EVALUATION, TARGET, 0, BASIS));
    }
}
