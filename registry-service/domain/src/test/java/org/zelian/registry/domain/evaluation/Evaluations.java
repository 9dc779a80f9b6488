package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.because;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.evaluation.ReportNumber;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;

/** Evaluations that the examples are about. */
final class Evaluations {

    static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final UnitId SCHOOL = new UnitId("unit-00000003");
    static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    static final EvaluationAgency AGENCY = new EvaluationAgency("示例测评有限公司", "SC-2021-01");
    static final String AUTHOR = "person-0000000B";

    static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);
    static final LocalDate DUE_ON = LocalDate.of(2027, 3, 31);
    static final LocalDate SIGNED = LocalDate.of(2026, 5, 6);
    static final LocalDate VISITED = LocalDate.of(2026, 6, 10);
    static final LocalDate COVER = LocalDate.of(2026, 7, 10);
    static final LocalDate REPORTED = LocalDate.of(2026, 7, 15);
    static final LocalDate CONFIRMED = LocalDate.of(2026, 7, 20);
    static final LocalDate FILED = LocalDate.of(2026, 7, 30);

    private Evaluations() {}

    static EvaluationFacts known() {
        return known("示例软件公司");
    }

    static EvaluationFacts known(@Nullable String developer) {
        return new EvaluationFacts(standing(true), developer);
    }

    static TargetStanding standing(boolean active) {
        return new TargetStanding(
                new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, active), AT_FIRST, null);
    }

    static EvaluationReport report(LocalDate cover) {
        return new EvaluationReport(
                new ReportNumber("51010099001-20001-26-5101-01"),
                cover,
                SecurityProtectionLevel.L3,
                new EvaluationResult(
                        ConclusionScheme.EDITION_2025,
                        Conclusion.BASICALLY_CONFORMING,
                        8_850,
                        2,
                        1),
                FILE);
    }

    static ExistingEvaluation existing(LocalDate cover, @Nullable LocalDate filedOn) {
        return new ExistingEvaluation(AGENCY, report(cover), filedOn);
    }

    static Circumstances<Evaluation> evaluation() {
        return Circumstances.of(Evaluation.class).knowing(known());
    }

    static Circumstances<Evaluation> inDue() {
        return evaluation().given(PLANNED, planned());
    }

    static Circumstances<Evaluation> inContracted() {
        return inDue().given(SIGNED, contracted());
    }

    static Circumstances<Evaluation> inOnSite() {
        return inContracted().given(VISITED, visited());
    }

    static Circumstances<Evaluation> inReported() {
        return inOnSite().givenBy(AUTHOR, REPORTED, reported());
    }

    static Circumstances<Evaluation> inConfirmed() {
        return inReported().given(CONFIRMED, confirmed());
    }

    static Circumstances<Evaluation> inFiled() {
        return inConfirmed().given(FILED, filed());
    }

    static Circumstances<Evaluation> inAbandoned() {
        return inContracted().given(VISITED, abandoned());
    }

    static Circumstances<Evaluation> inExisting() {
        return evaluation().givenBy(AUTHOR, PLANNED, recorded(existing(AT_FIRST, null)));
    }

    static Circumstances<Evaluation> inAccepted() {
        return inExisting()
                .given(SIGNED, new ExistingEvaluationAccepted(EVALUATION, TARGET, 0, because()));
    }

    static EvaluationPlanned planned() {
        return new EvaluationPlanned(EVALUATION, TARGET, Occasion.FIRST, DUE_ON, because());
    }

    static EvaluationContracted contracted() {
        return new EvaluationContracted(EVALUATION, TARGET, AGENCY, "合同一号", because());
    }

    static OnSiteEvaluationBegun visited() {
        return new OnSiteEvaluationBegun(EVALUATION, TARGET, because());
    }

    static EvaluationReported reported() {
        return new EvaluationReported(EVALUATION, TARGET, report(COVER), because());
    }

    static EvaluationReportConfirmed confirmed() {
        return new EvaluationReportConfirmed(EVALUATION, TARGET, 3, because());
    }

    static EvaluationReportFiled filed() {
        return new EvaluationReportFiled(EVALUATION, TARGET, FILE, because());
    }

    static EvaluationAbandoned abandoned() {
        return new EvaluationAbandoned(EVALUATION, TARGET, because());
    }

    static ExistingEvaluationRecorded recorded(ExistingEvaluation existing) {
        return new ExistingEvaluationRecorded(EVALUATION, TARGET, existing, because());
    }
}
