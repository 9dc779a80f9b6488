package org.zelian.registry.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.evaluation.Conclusion;
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
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.query.testing.Evaluations;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.Objects;

class EvaluationProjectionTest {

    private static final EvaluationId ID = new EvaluationId("evaluation-00000001");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final EvaluationReport REPORT =
            Evaluations.report(Evaluations.NUMBER, LocalDate.of(2026, 5, 1), L3);

    private final Folding<EvaluationState> folding = new Folding<>(new EvaluationProjection());

    private EvaluationState row() {
        return Objects.requireNonNull(folding.row());
    }

    private void reported() {
        folding.on(
                        "2026-01-01",
                        new EvaluationPlanned(ID, TARGET, Occasion.PERIODIC, DUE, Basis.none()))
                .on(
                        "2026-03-01",
                        new EvaluationContracted(
                                ID, TARGET, Evaluations.AGENCY, "HT-01", Basis.none()))
                .on("2026-04-01", new OnSiteEvaluationBegun(ID, TARGET, Basis.none()))
                .on("2026-05-02", new EvaluationReported(ID, TARGET, REPORT, Basis.none()));
    }

    @Test
    void a_cycle_goes_from_due_to_the_police() {
        folding.on(
                "2026-01-01",
                new EvaluationPlanned(ID, TARGET, Occasion.PERIODIC, DUE, Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.DUE);
        assertThat(row().dueOn()).isEqualTo(DUE);
        folding.on(
                "2026-03-01",
                new EvaluationContracted(ID, TARGET, Evaluations.AGENCY, "HT-01", Basis.none()));
        assertThat(row().agency()).isEqualTo(Evaluations.AGENCY);
        folding.on("2026-04-01", new OnSiteEvaluationBegun(ID, TARGET, Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.ON_SITE);
        folding.on("2026-05-02", new EvaluationReported(ID, TARGET, REPORT, Basis.none()));
        assertThat(row().report()).isEqualTo(REPORT);
        assertThat(row().entry()).isEqualTo(3);
        folding.on("2026-05-03", new EvaluationReportConfirmed(ID, TARGET, 3, Basis.none()))
                .on(
                        "2026-05-10",
                        new EvaluationReportFiled(ID, TARGET, Samples.SCAN, Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.FILED_WITH_POLICE);
        assertThat(row().since()).isEqualTo("2026-05-10");
        assertThat(row().filedOn()).isEqualTo("2026-05-10");
        assertThat(row().receipt()).isEqualTo(Samples.SCAN);
    }

    @Test
    void a_report_put_right_is_the_entry_to_be_confirmed() {
        reported();
        EvaluationReport right =
                Evaluations.report(Evaluations.NUMBER, LocalDate.of(2026, 4, 30), L3);
        folding.on("2026-05-02", new EvaluationReportCorrected(ID, TARGET, 3, right, Basis.none()));

        assertThat(row().report()).isEqualTo(right);
        assertThat(row().entry()).isEqualTo(4);
        assertThat(row().phase()).isEqualTo(EvaluationPhase.REPORTED);
    }

    @Test
    void what_was_confirmed_stays_so_when_the_report_is_put_right() {
        reported();
        folding.on("2026-05-03", new EvaluationReportConfirmed(ID, TARGET, 3, Basis.none()))
                .on(
                        "2026-05-03",
                        new EvaluationReportCorrected(ID, TARGET, 3, REPORT, Basis.none()));

        assertThat(row().phase()).isEqualTo(EvaluationPhase.CONFIRMED);
    }

    @Test
    void a_cycle_is_dropped() {
        folding.on(
                        "2026-01-01",
                        new EvaluationPlanned(ID, TARGET, Occasion.FIRST, DUE, Basis.none()))
                .on("2026-02-01", new EvaluationAbandoned(ID, TARGET, Basis.none()));

        assertThat(row().phase()).isEqualTo(EvaluationPhase.ABANDONED);
    }

    @Test
    void what_existed_is_returned_put_right_and_accepted() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        folding.on(
                "2026-02-01",
                "2024-06-01",
                new ExistingEvaluationRecorded(
                        ID,
                        TARGET,
                        Evaluations.existing(Evaluations.NUMBER, day, L3),
                        Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.EXISTING);
        assertThat(row().begun()).isEqualTo(day);
        assertThat(row().filedOn()).isEqualTo("2024-06-11");
        folding.on("2026-02-02", new ExistingEvaluationReturned(ID, TARGET, 0, Basis.none()))
                .on(
                        "2024-06-01",
                        new ExistingEvaluationCorrected(
                                ID,
                                TARGET,
                                0,
                                Evaluations.existing(Evaluations.NUMBER, day.plusDays(1), L3),
                                Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.EXISTING);
        assertThat(row().entry()).isEqualTo(2);
        folding.on("2026-02-05", new ExistingEvaluationAccepted(ID, TARGET, 2, Basis.none()));
        assertThat(row().phase()).isEqualTo(EvaluationPhase.ACCEPTED);
        assertThat(Objects.requireNonNull(row().report()).result().conclusion())
                .isEqualTo(Conclusion.GOOD);
    }
}
