package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationCommand.BeginOnSiteEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.FileEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.evaluation.ReportNumber;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.CorrectProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand.FileProtectionPlan;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.automation.PoliciesAtTheHead;
import org.zelian.registry.service.automation.WhenEvaluationReportConfirmedThenItsFilingIsProlonged;
import org.zelian.registry.service.evidence.Samples;
import org.zelian.registry.testkit.MongoServer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A cycle of evaluation by commands, and what comes of it; inspections and protection plans. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RegistryUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationIT {

    private static final MongoServer SERVER = MongoServer.start();
    private static final Path SECRETS = RegistryUnderTest.secrets();
    private static final Basis NONE = Basis.none();
    private static final PolicyTokens TOKENS = PolicyTokens.of(SERVER.client());
    private static final String PROLONG =
            WhenEvaluationReportConfirmedThenItsFilingIsProlonged.class.getSimpleName();

    @Autowired private Ledger ledger;
    @Autowired private Configuration axon;
    @Autowired private PoliciesAtTheHead policies;
    @Autowired private RegistryDays days;
    @LocalServerPort private int port;
    private City city;
    private Client client;
    private UnitId school;
    private PersonId head;
    private PersonId it;
    private PersonId approver;
    private PersonId outsider;
    private EvidenceDigest file;
    private LocalDate today;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, SERVER, SECRETS);
    }

    @BeforeAll
    void there_is_a_school() {
        client = new Client(port);
        city = City.bootstrappedAs(client, City.made(client, "once"));
        today = days.today();
        school = city.unit(city.admin, "示例一小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        head = city.holder(city.admin, Role.FIRST_RESPONSIBLE, school);
        it = city.holder(city.admin, Role.UNIT_IT, school);
        approver = city.holder(city.admin, Role.CITY_APPROVER, city.bureau);
        outsider = city.holder(city.admin, Role.DISTRICT_ADMIN, city.district("示例外区教育局"));
        file = uploaded();
    }

    @Test
    void a_confirmed_report_prolongs_the_certificate_once_and_the_next_cycle_may_begin() {
        ProtectionTargetId target = city.target(head, school);
        FilingId filing = certified(target, "51010099001-20001");
        EvaluationId evaluation = reported(target);
        assertThat(client.send(it, planning(EvaluationId.from(UUID.randomUUID()), target)).body())
                .contains("ATargetHasOneOpenEvaluation");
        assertThat(client.send(it, new ConfirmEvaluationReport(evaluation, 3, NONE)).status())
                .isEqualTo(403);
        long confirmed = confirmed(evaluation);
        await().untilAsserted(() -> assertThat(names(filing.value())).endsWith("filing.prolonged"));
        assertThat(prolonged(filing))
                .isEqualTo(
                        new FilingProlonged(
                                filing,
                                target,
                                evaluation,
                                CertificateValidity.of(today.minusYears(1), 3, List.of())
                                        .until()
                                        .plusMonths(12),
                                NONE));
        forgetToken(confirmed - 1);
        await().until(() -> TOKENS.position(PROLONG) >= confirmed);
        policies.await(Duration.ofSeconds(10));
        assertThat(names(filing.value())).containsOnlyOnce("filing.prolonged");
        assertThat(refused(filing.value())).isFalse();
        assertThat(names("reservation-openevaluation-" + target.value()))
                .containsExactly("reservation.taken", "reservation.released");
        done(head, new FileEvaluationReport(evaluation, file, NONE));
        reported(target);
    }

    @Test
    void where_there_is_no_certificate_in_force_nothing_is_asked() {
        ProtectionTargetId target = city.target(head, school);
        EvaluationId evaluation = reported(target);
        long confirmed = confirmed(evaluation);
        await().until(() -> TOKENS.position(PROLONG) >= confirmed);
        policies.await(Duration.ofSeconds(10));
        assertThat(ledger.reader().head()).isEqualTo(confirmed + 1);
    }

    @Test
    void whoever_is_outside_sees_nothing_of_it() {
        ProtectionTargetId target = city.target(head, school);
        EvaluationId evaluation = EvaluationId.from(UUID.randomUUID());
        assertThat(client.send(outsider, planning(evaluation, target)).status()).isEqualTo(404);
        done(it, planning(evaluation, target));
        assertThat(client.send(outsider, new BeginOnSiteEvaluation(evaluation, NONE)).status())
                .isEqualTo(404);
        assertThat(
                        client.send(outsider, inspection(target, InspectionKind.AUTHORITY, NONE))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void of_two_cycles_planned_at_once_one_is() throws Exception {
        ProtectionTargetId target = city.target(head, school);
        List<Client.Answer> answers =
                atOnce(
                        planning(EvaluationId.from(UUID.randomUUID()), target),
                        planning(EvaluationId.from(UUID.randomUUID()), target));
        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(names("reservation-openevaluation-" + target.value()))
                .containsExactly("reservation.taken");
    }

    @Test
    void a_plan_of_a_year_is_filed_once_and_moves_when_its_year_is_put_right() throws Exception {
        ProtectionTargetId target = city.target(head, school);
        int year = today.getYear();
        ProtectionPlanId one = ProtectionPlanId.from(UUID.randomUUID());
        ProtectionPlanId other = ProtectionPlanId.from(UUID.randomUUID());
        assertThat(client.send(head, filing(one, target, year)).body())
                .contains("LevelThreeAndAboveFileAPlan");
        gradedL3(target);
        List<Client.Answer> answers =
                atOnce(filing(one, target, year), filing(other, target, year));
        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean oneIsFiled = answers.getFirst().status() == 200;
        ProtectionPlanId filed = oneIsFiled ? one : other;
        ProtectionPlanId next = oneIsFiled ? other : one;
        assertThat(client.send(head, filing(next, target, year)).body())
                .contains("ATargetHasOnePlanAYear");
        Basis why = new Basis(null, Sealed.of(city.admin.value(), "年份填错", 50));
        done(city.admin, new CorrectProtectionPlan(filed, 0, plan(year + 1), why));
        done(head, filing(next, target, year));
    }

    @Test
    void an_inspection_is_recorded_by_those_who_looked() {
        ProtectionTargetId target = city.target(head, school);
        done(it, inspection(target, InspectionKind.SELF, NONE));
        assertThat(client.send(it, inspection(target, InspectionKind.POLICE, NONE)).status())
                .isEqualTo(403);
        PersonId liaison = city.holder(city.admin, Role.POLICE_LIAISON, city.bureau);
        assertThat(client.send(liaison, inspection(target, InspectionKind.POLICE, NONE)).body())
                .contains("SupervisoryInspectionsNameTheirDocument");
        done(liaison, inspection(target, InspectionKind.POLICE, City.PAPER));
    }

    private EvidenceDigest uploaded() {
        Client.Answer answer =
                client.upload(head, UUID.randomUUID(), school, "扫描件.pdf", Samples.pdf("扫描件"));
        return RegistryJson.plain()
                .read(EvidenceReceipt.class, answer.body().getBytes(StandardCharsets.UTF_8))
                .file();
    }

    /** A certificate of a year ago, accepted. */
    private FilingId certified(ProtectionTargetId target, String number) {
        FilingId filing = FilingId.from(UUID.randomUUID());
        ExistingFiling existing =
                new ExistingFiling(
                        FormEdition.FORM_INTERIM,
                        SecurityProtectionLevel.L3,
                        new Certificate(
                                new CertificateNumber(number), today.minusYears(1), "示例市公安局"),
                        null,
                        file,
                        null);
        done(head, new RecordExistingFiling(filing, target, existing, NONE));
        done(approver, new AcceptExistingFiling(filing, 0, NONE));
        return filing;
    }

    private void gradedL3(ProtectionTargetId target) {
        GradingId grading = GradingId.from(UUID.randomUUID());
        ExistingGrading existing =
                new ExistingGrading(
                        GradedLevels.of(SecurityProtectionLevel.L3, SecurityProtectionLevel.L2),
                        today.minusYears(1),
                        null,
                        null,
                        null,
                        ReportTemplate.CLASSIC,
                        file);
        done(head, new RecordExistingGrading(grading, target, existing, NONE));
        done(approver, new AcceptExistingGrading(grading, 0, NONE));
    }

    /** Planned, contracted, visited, and reported today. */
    private EvaluationId reported(ProtectionTargetId target) {
        EvaluationId evaluation = EvaluationId.from(UUID.randomUUID());
        done(it, planning(evaluation, target));
        EvaluationAgency agency = new EvaluationAgency("示例测评有限公司", null);
        done(it, new ContractEvaluation(evaluation, agency, "合同一号", NONE));
        done(it, new BeginOnSiteEvaluation(evaluation, NONE));
        done(it, new RecordEvaluationReport(evaluation, report(), NONE));
        return evaluation;
    }

    private EvaluationReport report() {
        return new EvaluationReport(
                new ReportNumber("51010099001-20001-26-5101-01"),
                today,
                SecurityProtectionLevel.L3,
                new EvaluationResult(
                        ConclusionScheme.EDITION_2025,
                        Conclusion.BASICALLY_CONFORMING,
                        8_850,
                        2,
                        1),
                file);
    }

    /** The position of the confirmation; the place of the open cycle is released after it. */
    private long confirmed(EvaluationId evaluation) {
        return done(head, new ConfirmEvaluationReport(evaluation, 3, NONE)) - 1;
    }

    private PlanEvaluation planning(EvaluationId evaluation, ProtectionTargetId target) {
        return new PlanEvaluation(evaluation, target, Occasion.PERIODIC, today.plusMonths(6), NONE);
    }

    private FileProtectionPlan filing(ProtectionPlanId plan, ProtectionTargetId target, int year) {
        return new FileProtectionPlan(plan, target, plan(year), NONE);
    }

    private ProtectionPlan plan(int year) {
        return new ProtectionPlan(year, file, null);
    }

    private RecordInspection inspection(
            ProtectionTargetId target, InspectionKind kind, Basis basis) {
        return new RecordInspection(
                InspectionId.from(UUID.randomUUID()),
                school,
                new InspectionRecord(kind, Set.of(target), today, true, "检查日志留存", true, file),
                basis);
    }

    /** The position of what was carried out. */
    private long done(PersonId actor, RegistryCommand command) {
        return client.send(actor, command).done().position();
    }

    private List<Client.Answer> atOnce(RegistryCommand... commands) throws Exception {
        List<Callable<Client.Answer>> sending = new ArrayList<>();
        for (RegistryCommand command : commands) {
            sending.add(() -> client.send(head, UUID.randomUUID(), command, Map.of()));
        }
        List<Client.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Client.Answer> answer : threads.invokeAll(sending)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** As after a kill: the command is in the ledger, the processor's position is not. */
    private void forgetToken(long position) {
        policies.await(Duration.ofSeconds(10));
        EventProcessor processor =
                axon.eventProcessingConfiguration().eventProcessor(PROLONG).orElseThrow();
        processor.shutDown();
        assertThat(TOKENS.set(PROLONG, position)).isTrue();
        processor.start();
    }

    private Object prolonged(FilingId filing) {
        StoredEvent last = ledger.reader().events(filing.value(), 0).getLast();
        return RegistryJson.plain().readEvent(last.name(), "1", last.payload());
    }

    private List<String> names(String stream) {
        return ledger.reader().events(stream, 0).stream().map(StoredEvent::name).toList();
    }

    /** Whether a policy was refused what it asked of a stream. */
    private boolean refused(String stream) {
        boolean refused = false;
        for (var commits = ledger.reader().commitsFrom(0); commits.hasNext(); ) {
            refused |=
                    commits.next().events().stream()
                            .filter(event -> event.name().equals("policy.refused"))
                            .map(event -> new String(event.payload(), StandardCharsets.UTF_8))
                            .anyMatch(payload -> payload.contains(stream));
        }
        return refused;
    }
}
