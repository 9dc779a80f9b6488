package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.plain;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AbandonEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AcceptExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.BeginOnSiteEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.FileEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ReturnExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class EvaluationAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Basis NONE = Basis.none();
    private static final ProtectionPlan PLAN = new ProtectionPlan(2026, FILE, null);
    private static final ExistingEvaluation EXISTING =
            new ExistingEvaluation(Reports.AGENCY, Reports.of(FIRST), null);

    /** By the number in the ids of target, evaluation, inspection, plan and unit. */
    private static final Map<Integer, UnitId> OPERATORS =
            Map.of(1, CITY, 2, DISTRICT, 3, SCHOOL, 4, CITY_SCHOOL);

    private static final String KEEPING = "keeping a cycle";
    private static final String DECIDING = "confirming, filing, abandoning";
    private static final String ACCEPTING = "accepting what existed";
    private static final String CORRECTING = "correcting a report or what existed";
    private static final String LOOKING = "inspecting oneself";
    private static final String POLICING = "recording an inspection by the police";
    private static final String SUPERVISING = "recording an inspection by the authority";
    private static final String PLANNING = "filing a protection plan";
    private static final String REPLANNING = "correcting a protection plan";

    private final Known known = new Known();

    EvaluationAuthorityTest() {
        OPERATORS.forEach(
                (number, unit) ->
                        known.say(
                                FIRST,
                                Known.target(
                                        target(number),
                                        unit,
                                        "系统",
                                        TargetKind.INFORMATION_SYSTEM,
                                        plain()),
                                new EvaluationPlanned(
                                        evaluation(number),
                                        target(number),
                                        Occasion.FIRST,
                                        TODAY,
                                        NONE),
                                new InspectionRecorded(
                                        inspection(number),
                                        unit,
                                        record(InspectionKind.SELF, number),
                                        NONE),
                                new ProtectionPlanFiled(plan(number), target(number), PLAN, NONE),
                                new ExtensionSubmitted(filing(number), target(number), NONE)));
    }

    @Test
    void the_unit_keeps_its_evaluations_and_its_heads_decide() {
        assertThat(allowed(Role.UNIT_IT, SCHOOL))
                .isEqualTo(Map.of(3, Set.of(KEEPING, CORRECTING, LOOKING)));
        Map<Integer, Set<String>> heads =
                Map.of(3, Set.of(KEEPING, DECIDING, CORRECTING, LOOKING, PLANNING, REPLANNING));
        assertThat(allowed(Role.FIRST_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
        assertThat(allowed(Role.DIRECT_RESPONSIBLE, SCHOOL)).isEqualTo(heads);
    }

    @Test
    void the_competent_authority_accepts_what_existed() {
        assertThat(allowed(Role.DISTRICT_APPROVER, DISTRICT))
                .isEqualTo(Map.of(3, Set.of(ACCEPTING)));
        Set<String> accepts = Set.of(ACCEPTING);
        assertThat(allowed(Role.CITY_APPROVER, CITY))
                .isEqualTo(Map.of(1, accepts, 2, accepts, 4, accepts));
    }

    @Test
    void the_liaison_records_what_the_police_looked_at() {
        Set<String> records = Set.of(POLICING);
        assertThat(allowed(Role.POLICE_LIAISON, CITY))
                .isEqualTo(Map.of(1, records, 2, records, 3, records, 4, records));
        assertThat(allowed(Role.POLICE_LIAISON, DISTRICT))
                .isEqualTo(Map.of(2, records, 3, records));
    }

    @Test
    void the_authority_inspects_what_stands_below_it() {
        assertThat(allowed(Role.DISTRICT_ADMIN, DISTRICT))
                .isEqualTo(Map.of(3, Set.of(SUPERVISING)));
        Set<String> corrects = Set.of(CORRECTING, REPLANNING);
        Set<String> inspects = Set.of(CORRECTING, REPLANNING, SUPERVISING);
        assertThat(allowed(Role.CITY_ADMIN, CITY))
                .isEqualTo(Map.of(1, corrects, 2, inspects, 3, inspects, 4, inspects));
    }

    @Test
    void others_change_nothing() {
        assertThat(allowed(Role.AUDITOR, CITY)).isEmpty();
        assertThat(allowed(Role.PLATFORM_OPERATOR, CITY)).isEmpty();
    }

    @Test
    void nobody_prolongs_a_certificate_by_themselves() {
        for (Role role : Role.values()) {
            PersonId holder = known.holder(role, role == Role.UNIT_IT ? SCHOOL : CITY);
            ProlongFiling prolonging = new ProlongFiling(filing(1), evaluation(1), NONE);
            assertThat(authority().allows(holder, prolonging)).isFalse();
        }
    }

    @Test
    void what_does_not_exist_is_nobodys() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        for (RegistryCommand nothing :
                List.of(
                        new CorrectExistingEvaluation(evaluation(9), 0, EXISTING, NONE),
                        new CorrectInspection(
                                inspection(9), 0, record(InspectionKind.AUTHORITY, 3), NONE),
                        new CorrectProtectionPlan(plan(9), 0, PLAN, NONE))) {
            assertThat(authority().allows(admin, nothing)).isFalse();
        }
    }

    @Test
    void an_obligation_of_an_evaluation_or_inspection_is_of_its_unit() {
        PersonId admin = known.holder(Role.CITY_ADMIN, CITY);
        for (Identifier subject : List.of(evaluation(3), inspection(3))) {
            assertThat(authority().allows(admin, waiving(subject, SCHOOL))).isTrue();
            assertThat(authority().allows(admin, waiving(subject, CITY_SCHOOL))).isFalse();
        }
        for (Identifier subject : List.of(evaluation(9), inspection(9))) {
            assertThat(authority().allows(admin, waiving(subject, SCHOOL))).isFalse();
        }
    }

    private Authority authority() {
        return new Authority(known.facts, TODAY);
    }

    /** What a holder may do, by the number of the target; a group of acts only as a whole. */
    private Map<Integer, Set<String>> allowed(Role role, UnitId unit) {
        PersonId holder = known.holder(role, unit);
        Map<Integer, Set<String>> allowed = new TreeMap<>();
        for (int number : OPERATORS.keySet()) {
            acts(number)
                    .forEach(
                            (group, acts) -> {
                                Set<Boolean> answers = new TreeSet<>();
                                acts.forEach(act -> answers.add(authority().allows(holder, act)));
                                assertThat(answers).as("%s by %s", group, role).hasSize(1);
                                if (answers.contains(true)) {
                                    allowed.computeIfAbsent(number, n -> new TreeSet<>())
                                            .add(group);
                                }
                            });
        }
        return allowed;
    }

    private static Map<String, List<RegistryCommand>> acts(int number) {
        EvaluationId evaluation = evaluation(number);
        return Map.of(
                KEEPING,
                List.of(
                        new PlanEvaluation(
                                evaluation(50), target(number), Occasion.FIRST, TODAY, NONE),
                        new ContractEvaluation(evaluation, Reports.AGENCY, null, NONE),
                        new BeginOnSiteEvaluation(evaluation, NONE),
                        new RecordEvaluationReport(evaluation, Reports.of(TODAY), NONE),
                        new RecordExistingEvaluation(
                                evaluation(51), target(number), EXISTING, NONE)),
                DECIDING,
                List.of(
                        new ConfirmEvaluationReport(evaluation, 0, NONE),
                        new FileEvaluationReport(evaluation, null, NONE),
                        new AbandonEvaluation(evaluation, NONE)),
                ACCEPTING,
                List.of(
                        new AcceptExistingEvaluation(evaluation, 0, NONE),
                        new ReturnExistingEvaluation(evaluation, 0, NONE)),
                CORRECTING,
                List.of(
                        new CorrectEvaluationReport(evaluation, 0, Reports.of(TODAY), NONE),
                        new CorrectExistingEvaluation(evaluation, 0, EXISTING, NONE)),
                LOOKING,
                inspections(number, InspectionKind.SELF),
                POLICING,
                inspections(number, InspectionKind.POLICE),
                SUPERVISING,
                inspections(number, InspectionKind.AUTHORITY),
                PLANNING,
                List.of(new FileProtectionPlan(plan(50), target(number), PLAN, NONE)),
                REPLANNING,
                List.of(new CorrectProtectionPlan(plan(number), 0, PLAN, NONE)));
    }

    private static List<RegistryCommand> inspections(int number, InspectionKind kind) {
        return List.of(
                new RecordInspection(inspection(50), unit(number), record(kind, number), NONE),
                new CorrectInspection(inspection(number), 0, record(kind, number), NONE));
    }

    private static InspectionRecord record(InspectionKind kind, int number) {
        return new InspectionRecord(kind, Set.of(target(number)), FIRST, true, "检查日志", true, null);
    }

    private static RegistryCommand waiving(Identifier subject, UnitId unit) {
        return new WaiveObligation(ObligationId.of("F13", subject, 1), unit, TODAY, NONE);
    }

    private static UnitId unit(int number) {
        return new UnitId("unit-%08d".formatted(number));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }

    private static EvaluationId evaluation(int number) {
        return new EvaluationId("evaluation-%08d".formatted(number));
    }

    private static InspectionId inspection(int number) {
        return new InspectionId("inspection-%08d".formatted(number));
    }

    private static ProtectionPlanId plan(int number) {
        return new ProtectionPlanId("plan-%08d".formatted(number));
    }

    private static FilingId filing(int number) {
        return new FilingId("filing-%08d".formatted(number));
    }
}
