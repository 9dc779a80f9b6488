package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.evaluation.Evaluations.AGENCY;
import static org.zelian.registry.domain.evaluation.Evaluations.CONFIRMED;
import static org.zelian.registry.domain.evaluation.Evaluations.COVER;
import static org.zelian.registry.domain.evaluation.Evaluations.EVALUATION;
import static org.zelian.registry.domain.evaluation.Evaluations.FILE;
import static org.zelian.registry.domain.evaluation.Evaluations.PLANNED;
import static org.zelian.registry.domain.evaluation.Evaluations.REPORTED;
import static org.zelian.registry.domain.evaluation.Evaluations.TARGET;
import static org.zelian.registry.domain.evaluation.Evaluations.VISITED;
import static org.zelian.registry.domain.evaluation.Evaluations.inConfirmed;
import static org.zelian.registry.domain.evaluation.Evaluations.inContracted;
import static org.zelian.registry.domain.evaluation.Evaluations.inDue;
import static org.zelian.registry.domain.evaluation.Evaluations.inFiled;
import static org.zelian.registry.domain.evaluation.Evaluations.inOnSite;
import static org.zelian.registry.domain.evaluation.Evaluations.inReported;
import static org.zelian.registry.domain.evaluation.Evaluations.known;
import static org.zelian.registry.domain.evaluation.Evaluations.report;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AcceptExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.BeginOnSiteEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.FileEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ReturnExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A cycle under way; those of its steps that open or close it are tried at the desk. */
class EvaluationTest {

    private static Map<EvaluationPhase, Supplier<Circumstances<Evaluation>>> inEachPhase() {
        Map<EvaluationPhase, Supplier<Circumstances<Evaluation>>> in =
                new EnumMap<>(EvaluationPhase.class);
        in.put(EvaluationPhase.DUE, Evaluations::inDue);
        in.put(EvaluationPhase.CONTRACTED, Evaluations::inContracted);
        in.put(EvaluationPhase.ON_SITE, Evaluations::inOnSite);
        in.put(EvaluationPhase.REPORTED, Evaluations::inReported);
        in.put(EvaluationPhase.CONFIRMED, Evaluations::inConfirmed);
        in.put(EvaluationPhase.FILED_WITH_POLICE, Evaluations::inFiled);
        in.put(EvaluationPhase.EXISTING, Evaluations::inExisting);
        in.put(EvaluationPhase.ACCEPTED, Evaluations::inAccepted);
        in.put(EvaluationPhase.ABANDONED, Evaluations::inAbandoned);
        return in;
    }

    private static Map<EvaluationCommand, EvaluationPhase> steps() {
        return Map.of(
                contract(AGENCY.name()),
                EvaluationPhase.DUE,
                new BeginOnSiteEvaluation(EVALUATION, because()),
                EvaluationPhase.CONTRACTED,
                recordReport(COVER),
                EvaluationPhase.ON_SITE,
                new FileEvaluationReport(EVALUATION, FILE, because()),
                EvaluationPhase.CONFIRMED,
                new AcceptExistingEvaluation(EVALUATION, 0, because()),
                EvaluationPhase.EXISTING,
                new ReturnExistingEvaluation(EVALUATION, 0, because()),
                EvaluationPhase.EXISTING);
    }

    @TestFactory
    Stream<DynamicTest> a_step_is_taken_from_its_phase_only() {
        return steps().entrySet().stream()
                .flatMap(
                        step ->
                                inEachPhase().entrySet().stream()
                                        .filter(in -> step.getValue() != in.getKey())
                                        .map(in -> refused(step.getKey(), in)));
    }

    private static DynamicTest refused(
            EvaluationCommand step,
            Map.Entry<EvaluationPhase, Supplier<Circumstances<Evaluation>>> in) {
        return DynamicTest.dynamicTest(
                step.getClass().getSimpleName() + " in " + in.getKey(),
                () ->
                        in.getValue()
                                .get()
                                .when(step)
                                .isRefusedBy(EvaluationsTakeTheirStepsInOrder.class, in.getKey()));
    }

    @Test
    void a_contract_names_its_agency() {
        inDue().when(contract(AGENCY.name()))
                .records(new EvaluationContracted(EVALUATION, TARGET, AGENCY, "合同一号", because()));
    }

    @Test
    void an_agency_may_be_contracted_where_no_developer_is_known() {
        inDue().knowing(known(null))
                .when(contract(AGENCY.name()))
                .records(new EvaluationContracted(EVALUATION, TARGET, AGENCY, "合同一号", because()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例测评(成都)ABC公司", "示例测评（成都）abc 公司", "示例测评（成都）ＡＢＣ公司"})
    void who_built_it_is_not_contracted_however_it_is_spelt(String agency) {
        inDue().knowing(known("示例测评（成都）ABC公司"))
                .when(contract(agency))
                .isRefusedBy(
                        AnAgencyDoesNotEvaluateWhatItBuilt.class, contract(agency).agency().name());
    }

    @Test
    void the_visit_begins() {
        inContracted()
                .when(new BeginOnSiteEvaluation(EVALUATION, because()))
                .records(new OnSiteEvaluationBegun(EVALUATION, TARGET, because()));
    }

    @Test
    void the_visit_does_not_begin_before_the_contract() {
        inContracted()
                .on(PLANNED)
                .when(new BeginOnSiteEvaluation(EVALUATION, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, PLANNED, Evaluations.SIGNED, "");
    }

    @Test
    void the_visit_does_not_begin_ahead() {
        inContracted()
                .on(TOMORROW)
                .when(new BeginOnSiteEvaluation(EVALUATION, because()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void a_late_entry_gives_a_reason() {
        inContracted()
                .on(VISITED)
                .when(new BeginOnSiteEvaluation(EVALUATION, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, VISITED);
    }

    @Test
    void a_report_is_recorded_as_it_reads() {
        inOnSite()
                .when(recordReport(COVER))
                .records(new EvaluationReported(EVALUATION, TARGET, report(COVER), because()));
    }

    @Test
    void a_report_may_be_of_the_day_of_the_visit_and_of_the_day_it_is_recorded() {
        inOnSite()
                .on(VISITED)
                .when(recordReport(VISITED))
                .records(new EvaluationReported(EVALUATION, TARGET, report(VISITED), because()));
    }

    @Test
    void a_report_is_not_dated_before_the_visit() {
        LocalDate before = VISITED.minusDays(1);
        inOnSite()
                .when(recordReport(before))
                .isRefusedBy(ReportsAreDatedAfterTheVisit.class, before, VISITED, TODAY);
    }

    @Test
    void a_report_is_not_dated_after_the_day_it_is_recorded() {
        inOnSite()
                .when(recordReport(TOMORROW))
                .isRefusedBy(ReportsAreDatedAfterTheVisit.class, TOMORROW, VISITED, TODAY);
    }

    @Test
    void the_police_have_the_report() {
        inConfirmed()
                .when(new FileEvaluationReport(EVALUATION, null, because()))
                .records(new EvaluationReportFiled(EVALUATION, TARGET, null, because()));
    }

    @Test
    void the_police_do_not_have_it_before_it_is_confirmed() {
        inConfirmed()
                .on(REPORTED)
                .when(new FileEvaluationReport(EVALUATION, null, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, REPORTED, CONFIRMED, "");
    }

    @Test
    void the_unit_corrects_a_report_that_is_not_confirmed() {
        inReported().as(Role.UNIT_IT).when(correct(3, VISITED)).records(corrected(3, VISITED));
    }

    @Test
    void a_correction_names_a_report() {
        inReported().when(correct(2, COVER)).isRefusedBy(CorrectionsNameAnEntry.class, 2);
        inOnSite().when(correct(3, COVER)).isRefusedBy(CorrectionsNameAnEntry.class, 3);
    }

    @Test
    void a_correction_may_name_a_correction() {
        inReported()
                .given(REPORTED, corrected(3, VISITED))
                .when(correct(4, COVER))
                .records(corrected(4, COVER));
    }

    @Test
    void a_correction_gives_a_reason() {
        inReported()
                .when(new CorrectEvaluationReport(EVALUATION, 3, report(COVER), Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_corrected_report_is_dated_after_the_visit_too() {
        LocalDate before = VISITED.minusDays(1);
        inReported()
                .when(correct(3, before))
                .isRefusedBy(ReportsAreDatedAfterTheVisit.class, before, VISITED, TODAY);
    }

    @Test
    void what_is_confirmed_is_corrected_by_the_city() {
        inConfirmed()
                .as(Role.FIRST_RESPONSIBLE)
                .on(REPORTED)
                .when(correct(3, VISITED))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
        inFiled()
                .as(Role.CITY_ADMIN)
                .on(REPORTED)
                .when(correct(3, VISITED))
                .records(corrected(3, VISITED));
    }

    @Test
    void a_corrected_report_stays_between_its_neighbours() {
        inConfirmed()
                .as(Role.CITY_ADMIN)
                .when(correct(3, VISITED))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, VISITED, CONFIRMED);
    }

    @Test
    void who_has_seen_another_version_takes_no_step() {
        inDue().having(2).when(contract(AGENCY.name())).isAConflict();
    }

    private static ContractEvaluation contract(String agency) {
        return new ContractEvaluation(
                EVALUATION, new EvaluationAgency(agency, AGENCY.number()), "合同一号", because());
    }

    private static RecordEvaluationReport recordReport(LocalDate cover) {
        return new RecordEvaluationReport(EVALUATION, report(cover), because());
    }

    private static CorrectEvaluationReport correct(long entry, LocalDate cover) {
        return new CorrectEvaluationReport(EVALUATION, entry, report(cover), because());
    }

    private static EvaluationReportCorrected corrected(long entry, LocalDate cover) {
        return new EvaluationReportCorrected(EVALUATION, TARGET, entry, report(cover), because());
    }
}
