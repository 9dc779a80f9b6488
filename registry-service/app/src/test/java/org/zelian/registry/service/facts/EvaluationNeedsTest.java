package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;
import static org.zelian.registry.service.facts.Known.content;
import static org.zelian.registry.service.facts.Known.grading;
import static org.zelian.registry.service.facts.Known.plain;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.evaluation.EvaluationFacts;
import org.zelian.registry.domain.inspection.InspectionFacts;
import org.zelian.registry.domain.inspection.ProtectionPlanFacts;
import org.zelian.registry.domain.protectiontarget.TargetStanding;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.Set;

/** What decisions about evaluations, inspections and protection plans are given. */
class EvaluationNeedsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Basis NONE = Basis.none();
    private static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    private static final EvaluationId NOTHING = new EvaluationId("evaluation-00000009");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000002");
    private static final InspectionId INSPECTION = new InspectionId("inspection-00000001");
    private static final ProtectionPlanId PLAN = new ProtectionPlanId("plan-00000001");
    private static final UnitStanding AT_SCHOOL =
            new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, true);
    private static final UnitStanding AT_DISTRICT =
            new UnitStanding(DISTRICT, UnitKind.DISTRICT_BUREAU, true);

    private final Known known = new Known();

    EvaluationNeedsTest() {
        known.say(
                FIRST,
                Known.target(TARGET, SCHOOL, "系统", TargetKind.INFORMATION_SYSTEM, plain()),
                Known.target(OTHER, SCHOOL, "平台", TargetKind.INFORMATION_SYSTEM, plain()));
    }

    @Test
    void a_target_is_known_as_it_is_on_the_day() {
        known.say(MARCH, described("甲公司"))
                .say(MAY, described("乙公司"), new TargetHandedOver(TARGET, SCHOOL, DISTRICT, NONE));
        assertThat(plan(FIRST)).isEqualTo(facts(AT_SCHOOL, null));
        assertThat(plan(MARCH)).isEqualTo(facts(AT_SCHOOL, "甲公司"));
        assertThat(plan(MAY)).isEqualTo(facts(AT_DISTRICT, "乙公司"));
    }

    @Test
    void a_step_is_about_the_target_of_its_cycle() {
        known.say(MARCH, described("甲公司"))
                .say(MARCH, new EvaluationPlanned(EVALUATION, TARGET, Occasion.FIRST, MAY, NONE));
        assertThat(of(new ContractEvaluation(EVALUATION, Reports.AGENCY, null, NONE)))
                .isEqualTo(facts(AT_SCHOOL, "甲公司"));
    }

    @Test
    void what_does_not_exist_has_no_facts() {
        EvaluationFacts none = new EvaluationFacts(null, null);
        assertThat(of(new ContractEvaluation(NOTHING, Reports.AGENCY, null, NONE))).isEqualTo(none);
        assertThat(
                        of(
                                new PlanEvaluation(
                                        EVALUATION,
                                        new ProtectionTargetId("target-00000009"),
                                        Occasion.FIRST,
                                        MAY,
                                        NONE)))
                .isEqualTo(none);
        assertThat(InspectionNeeds.of(correcting(), known.facts, MAY))
                .isEqualTo(new InspectionFacts(null, Set.of()));
        assertThat(
                        InspectionNeeds.of(
                                new CorrectProtectionPlan(PLAN, 0, plan(), NONE), known.facts, MAY))
                .isEqualTo(new ProtectionPlanFacts(null, null));
    }

    @Test
    void a_unit_is_inspected_with_what_it_operates_on_the_day() {
        known.say(MAY, new TargetHandedOver(OTHER, SCHOOL, DISTRICT, NONE));
        assertThat(InspectionNeeds.of(recording(), known.facts, MARCH))
                .isEqualTo(new InspectionFacts(AT_SCHOOL, Set.of(TARGET, OTHER)));
        assertThat(InspectionNeeds.of(recording(), known.facts, MAY))
                .isEqualTo(new InspectionFacts(AT_SCHOOL, Set.of(TARGET)));
        known.say(MAY, new InspectionRecorded(INSPECTION, SCHOOL, record(), NONE));
        assertThat(InspectionNeeds.of(correcting(), known.facts, MAY))
                .isEqualTo(new InspectionFacts(AT_SCHOOL, Set.of(TARGET)));
    }

    @Test
    void a_plan_is_of_the_level_in_force_on_the_day() {
        known.say(
                MAY,
                new GradingDetermined(grading(1), TARGET, content(InfringedObject.SOCIETY), NONE));
        FileProtectionPlan filing = new FileProtectionPlan(PLAN, TARGET, plan(), NONE);
        TargetStanding standing = new TargetStanding(AT_SCHOOL, FIRST, null);
        assertThat(InspectionNeeds.of(filing, known.facts, MARCH))
                .isEqualTo(new ProtectionPlanFacts(standing, null));
        assertThat(InspectionNeeds.of(filing, known.facts, MAY))
                .isEqualTo(new ProtectionPlanFacts(standing, SecurityProtectionLevel.L3));
        known.say(MAY, new ProtectionPlanFiled(PLAN, TARGET, plan(), NONE));
        assertThat(
                        InspectionNeeds.of(
                                new CorrectProtectionPlan(PLAN, 0, plan(), NONE), known.facts, MAY))
                .isEqualTo(new ProtectionPlanFacts(standing, SecurityProtectionLevel.L3));
    }

    @Test
    void a_filing_is_prolonged_by_the_report_as_it_reads_now() {
        known.say(MARCH, new EvaluationPlanned(EVALUATION, TARGET, Occasion.FIRST, MAY, NONE));
        assertThat(prolonging(EVALUATION)).isNull();
        known.say(MAY, new EvaluationReported(EVALUATION, TARGET, Reports.of(MAY), NONE));
        assertThat(prolonging(EVALUATION)).isEqualTo(MAY);
        known.say(
                MAY, new EvaluationReportCorrected(EVALUATION, TARGET, 1, Reports.of(MARCH), NONE));
        assertThat(prolonging(EVALUATION)).isEqualTo(MARCH);
        assertThat(prolonging(NOTHING)).isNull();
    }

    private EvaluationFacts plan(LocalDate day) {
        return EvaluationNeeds.of(
                new PlanEvaluation(EVALUATION, TARGET, Occasion.FIRST, MAY, NONE),
                known.facts,
                day);
    }

    private EvaluationFacts of(EvaluationCommand command) {
        return EvaluationNeeds.of(command, known.facts, MAY);
    }

    private @Nullable LocalDate prolonging(EvaluationId evaluation) {
        return FilingNeeds.of(
                        new ProlongFiling(new FilingId("filing-00000001"), evaluation, NONE),
                        known.facts,
                        MAY)
                .reportedOn();
    }

    private static EvaluationFacts facts(UnitStanding operator, @Nullable String developer) {
        return new EvaluationFacts(new TargetStanding(operator, FIRST, null), developer);
    }

    private static TargetDescribed described(String developer) {
        return new TargetDescribed(
                TARGET,
                null,
                null,
                null,
                null,
                null,
                new Architecture(Set.of(), null, null, null, null, developer, null),
                NONE);
    }

    private static RecordInspection recording() {
        return new RecordInspection(INSPECTION, SCHOOL, record(), NONE);
    }

    private static InspectionCommand correcting() {
        return new CorrectInspection(INSPECTION, 0, record(), NONE);
    }

    private static InspectionRecord record() {
        return new InspectionRecord(
                InspectionKind.SELF, Set.of(TARGET), MARCH, true, "检查日志", true, null);
    }

    private static ProtectionPlan plan() {
        return new ProtectionPlan(2026, FILE, null);
    }
}
