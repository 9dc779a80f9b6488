package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.DeclineRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.evidence.Samples;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.testkit.MongoServer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Orders by commands, from their notice to their end. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RegistryUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RectificationIT {

    private static final MongoServer SERVER = MongoServer.start();
    private static final Path SECRETS = RegistryUnderTest.secrets();
    private static final Basis NONE = Basis.none();

    @Autowired private Ledger ledger;
    @Autowired private FactsFeed feed;
    @Autowired private RegistryDays days;
    @LocalServerPort private int port;
    private Client client;
    private UnitId school;
    private ProtectionTargetId target;
    private PersonId head;
    private PersonId deputy;
    private PersonId it;
    private PersonId liaison;
    private PersonId district;
    private PersonId city;
    private PersonId outsider;
    private EvidenceDigest file;
    private LocalDate today;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, SERVER, SECRETS);
    }

    @BeforeAll
    void there_is_a_school_of_a_district() {
        client = new Client(port);
        City there = City.bootstrappedAs(client, City.made(client, "once"));
        today = days.today();
        city = there.admin;
        UnitId bureau = there.district("示例区教育局");
        district = there.holder(city, Role.DISTRICT_ADMIN, bureau);
        school = there.unit(district, "示例一小", UnitKind.PRIMARY_SCHOOL, bureau);
        head = there.holder(district, Role.FIRST_RESPONSIBLE, school);
        deputy = there.holder(district, Role.DIRECT_RESPONSIBLE, school);
        it = there.holder(district, Role.UNIT_IT, school);
        liaison = there.holder(city, Role.POLICE_LIAISON, there.bureau);
        outsider = there.holder(city, Role.DISTRICT_ADMIN, there.district("示例外区教育局"));
        target = there.target(head, school);
        file = uploaded(liaison);
    }

    @Test
    void what_the_police_ordered_is_put_right_judged_by_them_and_reported_to_them() {
        RectificationId id = RectificationId.from(UUID.randomUUID());
        RectificationOrder order = order(Origin.POLICE, today.plusDays(30), Risk.MAJOR, Risk.HIGH);
        assertThat(refusal(liaison, new OrderRectification(id, school, order, NONE)))
                .contains("PoliceOrdersBringTheirNotice");
        assertThat(status(head, new OrderRectification(id, school, order, City.PAPER)))
                .isEqualTo(403);
        done(liaison, new OrderRectification(id, school, order, City.PAPER));

        done(it, new AcknowledgeRectification(id, NONE));
        assertThat(status(it, new PlanRectification(id, plan(it), NONE))).isEqualTo(403);
        assertThat(refusal(head, new PlanRectification(id, plan(district), NONE)))
                .contains("ThePlansResponsibleWorksInTheUnit");
        done(head, new PlanRectification(id, plan(it), NONE));
        LocalDate asked = today.plusDays(60);
        done(head, new AskForRectificationExtension(id, asked, because(head)));
        assertThat(status(city, new ExtendRectification(id, asked, file, NONE))).isEqualTo(403);
        done(liaison, new ExtendRectification(id, asked, file, NONE));
        assertThat(refusal(liaison, new DeclineRectificationExtension(id, because(liaison))))
                .contains("OnlyWhatWasAskedForIsDeclined");

        done(it, progress(id, 2));
        assertThat(refusal(deputy, new SubmitRectification(id, file, NONE)))
                .contains("EveryItemIsPutRightFirst");
        assertThat(refusal(liaison, accepting(id, liaison, 1)))
                .contains("WhatThePoliceOrderedIsPutRight");
        done(it, progress(id, 1));
        done(deputy, new SubmitRectification(id, file, NONE));
        done(liaison, new ReturnRectification(id, 7, new ItemNumbers(Set.of(2)), because(liaison)));
        done(it, progress(id, 2));
        done(deputy, new SubmitRectification(id, file, NONE));
        assertThat(status(head, verifying(id, 10))).isEqualTo(403);
        assertThat(status(district, verifying(id, 10))).isEqualTo(403);
        assertThat(refusal(liaison, verifying(id, 7))).contains("TheEntryJudgedIsTheLatest");
        done(liaison, verifying(id, 10));
        done(liaison, new CloseRectification(id, NONE));
        done(head, new FileRectificationReport(id, file, NONE));
        assertThat(refusal(head, new FileRectificationReport(id, file, NONE)))
                .contains("AReportIsFiledOnce");
        assertThat(names(id))
                .containsExactly(
                        "rectification.ordered",
                        "rectification.acknowledged",
                        "rectification.planned",
                        "rectification.extensionasked",
                        "rectification.extended",
                        "rectification.progressreported",
                        "rectification.progressreported",
                        "rectification.submitted",
                        "rectification.returned",
                        "rectification.progressreported",
                        "rectification.submitted",
                        "rectification.verified",
                        "rectification.closed",
                        "rectification.reportfiled");
    }

    @Test
    void what_the_unit_ordered_itself_is_verified_by_a_head_who_did_not_do_it() {
        RectificationId id = ordered(it, order(Origin.SELF_INSPECTION, today, Risk.LOW));
        done(it, new AcknowledgeRectification(id, NONE));
        done(it, progress(id, 1));
        done(deputy, new SubmitRectification(id, file, NONE));
        assertThat(status(it, verifying(id, 3))).isEqualTo(403);
        assertThat(refusal(deputy, verifying(id, 3)))
                .contains("NobodyVerifiesTheirOwnRectification");
        done(head, verifying(id, 3));
        done(head, new CloseRectification(id, NONE));
    }

    @Test
    void what_the_city_ordered_a_district_may_press_for_and_not_judge() {
        RectificationId id =
                ordered(city, order(Origin.AUTHORITY_INSPECTION, today, Risk.LOW, Risk.MEDIUM));
        done(district, new UrgeRectification(id, "请抓紧整改", NONE));
        assertThat(status(district, new VoidRectification(id, because(district)))).isEqualTo(403);
        assertThat(status(head, new VoidRectification(id, because(head)))).isEqualTo(403);
        done(city, accepting(id, city, 1));
        assertThat(open()).contains(id);
        done(city, accepting(id, city, 2));
        assertThat(open()).doesNotContain(id);
        assertThat(refusal(it, new AcknowledgeRectification(id, NONE)))
                .contains("RectificationsTakeTheirStepsInOrder");
    }

    @Test
    void what_was_ordered_is_put_right_while_it_is_open_and_by_the_city_when_it_is_over() {
        RectificationId id = ordered(district, order(Origin.INCIDENT, today, Risk.HIGH));
        assertThat(refusal(district, new EscalateRectification(id, because(district))))
                .contains("OnlyWhatIsOverdueIsEscalated");
        assertThat(open()).contains(id);
        RectificationOrder right = order(Origin.INCIDENT, today.plusDays(3), Risk.HIGH, Risk.LOW);
        assertThat(status(head, correcting(id, right, head))).isEqualTo(403);
        done(district, correcting(id, right, district));
        done(district, new VoidRectification(id, because(district)));
        assertThat(open()).doesNotContain(id);
        assertThat(refusal(district, correcting(id, right, district)))
                .contains("FinalFactsAreCorrectedByTheCity");
        done(city, correcting(id, right, city));
    }

    @Test
    void whoever_is_outside_sees_nothing_of_it() {
        RectificationOrder order = order(Origin.INCIDENT, today, Risk.HIGH);
        assertThat(
                        status(
                                outsider,
                                new OrderRectification(
                                        RectificationId.from(UUID.randomUUID()),
                                        school,
                                        order,
                                        NONE)))
                .isEqualTo(404);
        RectificationId id = ordered(district, order);
        assertThat(status(outsider, new UrgeRectification(id, "请抓紧", NONE))).isEqualTo(404);
        assertThat(status(outsider, new CloseRectification(id, NONE))).isEqualTo(404);
    }

    @Test
    void of_two_who_saw_the_same_one_is_heard() {
        RectificationId id = ordered(district, order(Origin.INCIDENT, today, Risk.HIGH));
        Map<String, Object> seen = Map.of("expectedVersion", 1);
        AcknowledgeRectification acknowledging = new AcknowledgeRectification(id, NONE);
        client.send(it, UUID.randomUUID(), acknowledging, seen).done();
        assertThat(client.send(head, UUID.randomUUID(), acknowledging, seen).status())
                .isEqualTo(412);
    }

    @Test
    void a_system_of_others_is_not_ordered_about() {
        RectificationOrder others =
                new RectificationOrder(
                        Origin.INCIDENT,
                        "日志",
                        today,
                        List.of(
                                new OrderItem(
                                        ProtectionTargetId.from(UUID.randomUUID()),
                                        Risk.LOW,
                                        null,
                                        null,
                                        "日志不足")),
                        null,
                        null,
                        null);
        assertThat(
                        refusal(
                                district,
                                new OrderRectification(
                                        RectificationId.from(UUID.randomUUID()),
                                        school,
                                        others,
                                        NONE)))
                .contains("OrderedSystemsAreTheUnits");
    }

    private RectificationId ordered(PersonId issuer, RectificationOrder order) {
        RectificationId id = RectificationId.from(UUID.randomUUID());
        done(issuer, new OrderRectification(id, school, order, NONE));
        return id;
    }

    private RectificationOrder order(Origin origin, LocalDate dueOn, Risk... risks) {
        return new RectificationOrder(
                origin,
                "日志留存不足",
                dueOn,
                Arrays.stream(risks)
                        .map(risk -> new OrderItem(target, risk, null, null, "日志不足六个月"))
                        .toList(),
                null,
                null,
                origin == Origin.POLICE ? file : null);
    }

    private RectificationPlan plan(PersonId responsible) {
        return new RectificationPlan("扩容日志服务器", "先转存", responsible, today, null);
    }

    private ReportRectificationProgress progress(RectificationId id, int item) {
        return new ReportRectificationProgress(
                id, new ItemNumbers(Set.of(item)), "已扩容", List.of(file), NONE);
    }

    private VerifyRectification verifying(RectificationId id, long submission) {
        return new VerifyRectification(id, submission, "日志已满六个月", null, NONE);
    }

    private AcceptRectificationRisk accepting(RectificationId id, PersonId who, int item) {
        return new AcceptRectificationRisk(
                id, new ItemNumbers(Set.of(item)), today.plusYears(1), because(who));
    }

    private static Basis because(PersonId who) {
        return new Basis(null, Sealed.of(who.value(), "情况如此", 50));
    }

    private EvidenceDigest uploaded(PersonId who) {
        Client.Answer answer =
                client.upload(who, UUID.randomUUID(), school, "整改通知.pdf", Samples.pdf("整改通知"));
        return RegistryJson.plain()
                .read(EvidenceReceipt.class, answer.body().getBytes(StandardCharsets.UTF_8))
                .file();
    }

    private static CorrectRectificationOrder correcting(
            RectificationId id, RectificationOrder right, PersonId who) {
        return new CorrectRectificationOrder(id, 0, right, because(who));
    }

    /** Orders about the system that are open, as the facts know it once they have caught up. */
    private Set<RectificationId> open() {
        assertThat(feed.caughtUp(Duration.ofSeconds(10))).isTrue();
        return feed.ask(facts -> facts.openOrders().naming(target, today));
    }

    private void done(PersonId actor, RegistryCommand command) {
        client.send(actor, command).done();
    }

    private int status(PersonId actor, RegistryCommand command) {
        return client.send(actor, command).status();
    }

    /** What a command is refused by. */
    private String refusal(PersonId actor, RegistryCommand command) {
        Client.Answer answer = client.send(actor, command);
        assertThat(answer.status()).isEqualTo(409);
        return answer.body();
    }

    private List<String> names(RectificationId id) {
        return ledger.reader().events(id.value(), 0).stream().map(StoredEvent::name).toList();
    }
}
