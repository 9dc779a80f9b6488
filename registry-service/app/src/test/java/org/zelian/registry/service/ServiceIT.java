package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.ResetAccount;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.person.PersonCommand.RenamePerson;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.automation.PoliciesAtTheHead;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsTargetsAreHandedOver;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.storing.LedgerEntry;
import org.zelian.registry.testkit.MongoServer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RegistryUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceIT {

    private static final Path SECRETS = RegistryUnderTest.secrets();

    private static final String HAND_OVER =
            WhenUnitClosedThenItsTargetsAreHandedOver.class.getSimpleName();
    private static final PolicyTokens TOKENS = PolicyTokens.of(MongoServer.shared().client());

    @Autowired private Ledger ledger;
    @Autowired private Configuration axon;
    @Autowired private PoliciesAtTheHead policies;
    @Autowired private EmbeddedEventStore store;
    @Autowired private FactsFeed feed;
    @Autowired private RegistryDays days;
    @Autowired private RegistryUnderTest.Directory directory;
    @LocalServerPort private int port;
    private City city;
    private Client client;
    private City.Made made;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, MongoServer.shared(), SECRETS);
    }

    @BeforeAll
    void a_city_is_bootstrapped() {
        client = new Client(port);
        directory.away = true;
        City.Made first = City.made(client, "once");
        assertThat(first.firstPassword()).isNull();
        directory.away = false;
        made = City.made(client, "once");
        city = City.bootstrappedAs(client, made);
        assertThat(made.person()).isEqualTo(first.person());
        assertThat(made.position()).isEqualTo(first.position());
    }

    @Test
    void the_bootstrap_happens_once_and_hands_over_one_password() {
        assertThat(made.firstPassword()).isEqualTo(directory.passwords.get(made.username()));
        assertThat(SECRETS.resolve("bootstrap")).doesNotExist();
        assertThat(client.post("/bootstrap", "Bootstrap once", new byte[0]).status())
                .isEqualTo(404);
    }

    @Test
    void a_command_is_answered_with_its_place_in_the_ledger() {
        UnitId district = city.district("示例甲区教育局");
        UUID id = UUID.randomUUID();
        Done done = client.send(city.admin, id, rename(district, "示例乙区教育局"), Map.of()).done();
        StoredCommit commit = ledger.reader().commit(id).orElseThrow();
        assertThat(done).isEqualTo(new Done(district.value(), 2, commit.lastPosition()));
        StoredEvent event = commit.events().getFirst();
        assertThat(event.name()).isEqualTo("unit.renamed");
        assertThat(new String(event.metadata(), StandardCharsets.UTF_8))
                .startsWith(
                        "{\"actor\":\"%s\",\"appointment\":\"%s\",\"role\":\"CITY_ADMIN\""
                                .formatted(city.admin.value(), made.appointment().value()))
                .contains("\"correlation\":\"" + id + "\"")
                .endsWith("\"evidence\":[]}");
    }

    @Test
    void a_command_sent_again_gets_its_first_answer_and_another_content_does_not() {
        UnitId district = city.district("示例丙区教育局");
        UUID id = UUID.randomUUID();
        Client.Answer first = client.send(city.admin, id, rename(district, "示例丁区教育局"), Map.of());
        client.send(city.admin, rename(district, "示例戊区教育局")).done();
        assertThat(client.send(city.admin, id, rename(district, "示例丁区教育局"), Map.of()))
                .isEqualTo(first);
        Client.Answer other = client.send(city.admin, id, rename(district, "示例己区教育局"), Map.of());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("AnIdIsUsedOnce");
    }

    @Test
    void a_registration_sent_again_gets_its_first_answer() {
        UUID id = UUID.randomUUID();
        UnitId unit = UnitId.from(id);
        var command = City.registration(unit, "示例庚区教育局", UnitKind.DISTRICT_BUREAU, city.bureau);
        Client.Answer first = client.send(city.admin, id, command, Map.of());
        assertThat(first.done().version()).isEqualTo(1);
        assertThat(client.send(city.admin, id, command, Map.of())).isEqualTo(first);
    }

    @Test
    void who_has_seen_an_older_version_is_told_both() {
        UnitId district = city.district("示例辛区教育局");
        client.send(city.admin, rename(district, "示例壬区教育局")).done();
        Client.Answer stale =
                client.send(
                        city.admin,
                        UUID.randomUUID(),
                        rename(district, "示例癸区教育局"),
                        Map.of("expectedVersion", 1));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("\"expectedVersion\":1,\"actualVersion\":2");
        client.send(
                        city.admin,
                        UUID.randomUUID(),
                        rename(district, "示例癸区教育局"),
                        Map.of("expectedVersion", 2))
                .done();
    }

    @Test
    void what_lies_outside_the_scope_does_not_exist_and_what_a_role_may_not_is_refused_by_name() {
        UnitId own = city.district("示例东区教育局");
        UnitId other = city.district("示例西区教育局");
        PersonId districtAdmin = city.holder(city.admin, Role.DISTRICT_ADMIN, own);
        UnitId school = city.unit(districtAdmin, "示例一小", UnitKind.PRIMARY_SCHOOL, own);
        PersonId it = city.holder(districtAdmin, Role.UNIT_IT, school);
        assertThat(client.send(districtAdmin, rename(other, "示例南区教育局")).status()).isEqualTo(404);
        assertThat(client.send(districtAdmin, rename(UnitId.from(UUID.randomUUID()), "无")).status())
                .isEqualTo(404);
        Client.Answer byRole = client.send(it, rename(school, "示例二小"));
        assertThat(byRole.status()).isEqualTo(403);
        assertThat(byRole.body()).contains("TheRoleMayDoThis");
        client.send(districtAdmin, rename(school, "示例二小")).done();
        assertThat(client.send(city.person(districtAdmin, school), rename(school, "无")).status())
                .isEqualTo(404);
    }

    @Test
    void with_several_appointments_that_would_do_one_is_chosen() {
        UnitId district = city.district("示例北区教育局");
        PersonId person = city.holder(city.admin, Role.CITY_ADMIN, city.bureau);
        AppointmentId second = city.appoint(city.admin, person, Role.DISTRICT_ADMIN, district);
        UnitId school = city.unit(city.admin, "示例三小", UnitKind.PRIMARY_SCHOOL, district);
        Client.Answer open = client.send(person, rename(school, "示例四小"));
        assertThat(open.status()).isEqualTo(409);
        assertThat(open.body()).contains("OneAppointmentIsChosen").contains(second.value());
        client.send(
                        person,
                        UUID.randomUUID(),
                        rename(school, "示例四小"),
                        Map.of("appointment", second))
                .done();
    }

    @Test
    void a_rule_refuses_by_its_name() {
        Client.Answer refused =
                client.send(
                        city.admin,
                        City.appointing(
                                city.admin,
                                AppointmentId.from(UUID.randomUUID()),
                                Role.CITY_APPROVER,
                                city.bureau));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("NobodyAppointsThemselves");
    }

    @Test
    void an_obligation_is_waived_for_a_while_and_some_never() {
        UnitId district = city.district("示例豁区教育局");
        PersonId admin = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        Client.Answer waived = client.send(admin, waiving("F20", district, admin));
        assertThat(waived.done().version()).isEqualTo(1);
        assertThat(client.send(admin, waiving("F18", district, admin)).body())
                .contains("SomeObligationsCannotBeWaived");
        UnitId other = city.district("示例免区教育局");
        assertThat(client.send(admin, waiving("F20", other, admin)).status()).isEqualTo(404);
    }

    private static WaiveObligation waiving(String rule, UnitId unit, PersonId actor) {
        return new WaiveObligation(
                ObligationId.of(rule, unit, 1),
                unit,
                LocalDate.now(RegistryDays.ZONE).plusDays(30),
                new Basis(null, Sealed.of(actor.value(), "机构调整", 50)));
    }

    @Test
    void a_body_that_cannot_be_read_changes_nothing_and_names_the_field() {
        String bearer = "Bearer " + RegistryUnderTest.token(city.admin);
        String body =
                "{\"id\":\"%s\",\"name\":\"unit.RenameUnit\",\"command\":{\"unit\":\"unit-1\"}}"
                        .formatted(UUID.randomUUID());
        Client.Answer answer =
                client.post("/commands", bearer, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("IdentifierIsWellFormed")
                .contains("\"pointer\":\"/command/unit\"");
        byte[] unknown = body.replace("RenameUnit", "EatUnit").getBytes(StandardCharsets.UTF_8);
        assertThat(client.post("/commands", bearer, unknown).body()).contains("CommandIsKnown");
        assertThat(client.post("/commands", bearer, new byte[300_000]).status()).isEqualTo(413);
        assertThat(client.post("/commands", null, unknown).status()).isEqualTo(401);
    }

    @Test
    void a_box_is_not_accepted_for_what_somebody_typed() {
        PersonId person = city.person(city.admin, city.bureau);
        Sealed box = Sealed.stored(person.value(), "AAAA");
        Client.Answer answer = client.send(city.admin, new RenamePerson(person, box, Basis.none()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("SealedFieldsArriveOpen");
    }

    @Test
    void a_reason_is_sealed_under_the_key_of_the_person_who_gives_it() {
        UnitId district = city.district("示例封区教育局");
        Basis others =
                new Basis(null, Sealed.of(city.person(city.admin, district).value(), "更名", 50));
        Basis own = new Basis(null, Sealed.of(city.admin.value(), "更名", 50));
        Client.Answer refused =
                client.send(city.admin, new RenameUnit(district, "示例印区教育局", others));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("ReasonsAreSealedForTheirAuthor");
        client.send(city.admin, new RenameUnit(district, "示例印区教育局", own)).done();
    }

    @Test
    void a_closed_units_appointments_end_once_by_policy() {
        UnitId district = city.district("示例关区教育局");
        UnitId school = city.unit(city.admin, "示例五小", UnitKind.PRIMARY_SCHOOL, district);
        PersonId districtAdmin = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        PersonId head = city.holder(districtAdmin, Role.FIRST_RESPONSIBLE, school);
        Basis why = new Basis(null, Sealed.of(city.admin.value(), "撤并", 50));
        client.send(city.admin, new CloseUnit(school, List.of(), why)).done();
        await().untilAsserted(
                        () ->
                                assertThat(endings(head))
                                        .singleElement()
                                        .extracting(AppointmentEnded::cause)
                                        .isEqualTo(EndCause.UNIT_CLOSED));
        await().untilAsserted(
                        () ->
                                assertThat(directory.enabled)
                                        .containsEntry(
                                                head.number().toLowerCase(Locale.ROOT), false));
    }

    @Test
    void a_delegation_ends_with_the_appointment_it_stands_in_for() {
        UnitId district = city.district("示例代区教育局");
        PersonId head = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        PersonId deputy = city.person(city.admin, district);
        AppointmentId post = appointmentOf(head);
        AppointmentId standingIn = AppointmentId.from(UUID.randomUUID());
        client.send(
                        city.admin,
                        new DelegateAppointment(
                                deputy,
                                standingIn,
                                post,
                                head,
                                LocalDate.now(RegistryDays.ZONE).plusDays(30),
                                Basis.none()))
                .done();
        LocalDate planned = LocalDate.now(RegistryDays.ZONE).plusDays(10);
        client.send(
                        city.admin,
                        UUID.randomUUID(),
                        new EndAppointment(head, post, EndCause.STEPPED_DOWN, Basis.none()),
                        Map.of("effective", planned))
                .done();
        await().untilAsserted(() -> assertThat(endDays(deputy)).containsExactly(planned));
        Basis why = new Basis(null, Sealed.of(city.admin.value(), "另有任用", 50));
        client.send(city.admin, new RevokeAppointment(head, post, why)).done();
        await().untilAsserted(
                        () ->
                                assertThat(endDays(deputy))
                                        .containsExactly(
                                                planned, LocalDate.now(RegistryDays.ZONE)));
        assertThat(endings(deputy))
                .extracting(AppointmentEnded::cause)
                .containsOnly(EndCause.PRINCIPAL_ENDED);
    }

    @Test
    void a_policy_killed_between_its_command_and_its_token_does_its_work_once() {
        UnitId district = city.district("示例移区教育局");
        UnitId school = city.unit(city.admin, "示例六小", UnitKind.PRIMARY_SCHOOL, district);
        UnitId successor = city.unit(city.admin, "示例七小", UnitKind.PRIMARY_SCHOOL, district);
        PersonId districtAdmin = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        PersonId it = city.holder(districtAdmin, Role.UNIT_IT, school);
        ProtectionTargetId target = city.target(it, school);
        Basis why = new Basis(null, Sealed.of(city.admin.value(), "撤并", 50));
        long closed =
                client.send(
                                city.admin,
                                new CloseUnit(
                                        school,
                                        List.of(new TargetSuccession(target, successor)),
                                        why))
                        .done()
                        .position();
        await().until(() -> handOvers(target) == 1);
        policies.await(Duration.ofSeconds(10));
        long before = ledger.reader().head();
        forgetToken(closed - 1);
        await().until(() -> TOKENS.position(HAND_OVER) >= before);
        assertThat(handOvers(target)).isEqualTo(1);
        assertThat(ledger.reader().head()).isEqualTo(before);
    }

    /** As after a kill: the commands are in the ledger, the processor's position is not. */
    private void forgetToken(long position) {
        EventProcessor processor =
                axon.eventProcessingConfiguration().eventProcessor(HAND_OVER).orElseThrow();
        processor.shutDown();
        assertThat(TOKENS.set(HAND_OVER, position)).isTrue();
        processor.start();
    }

    private long handOvers(ProtectionTargetId target) {
        return ledger.reader().events(target.value(), 0).stream()
                .filter(event -> event.name().equals("protectiontarget.handedover"))
                .count();
    }

    @Test
    void what_the_police_certified_becomes_final_once_and_the_target_may_be_graded_anew() {
        GradingSteps steps = gradingSteps();
        UnitId school = city.unit(city.admin, "示例八小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        PersonId head = city.holder(city.admin, Role.FIRST_RESPONSIBLE, school);
        PersonId approver = city.holder(city.admin, Role.CITY_APPROVER, city.bureau);
        steps.onRecord(school);
        ProtectionTargetId target = city.target(head, school);
        GradingId grading = steps.approved(target, head, approver);
        assertThat(client.send(head, GradingSteps.starting(target)).body())
                .contains("ATargetHasOneOpenGrading");
        steps.certified(target, grading);
        await().untilAsserted(
                        () ->
                                assertThat(steps.names(grading.value()))
                                        .endsWith("grading.approved", "grading.finalised"));
        assertThat(steps.names("reservation-opengrading-" + target.value()))
                .containsExactly("reservation.taken", "reservation.released");
        steps.certified(target, grading);
        steps.changed(target, grading);
        GradingId regrade = steps.approved(target, head, approver);
        steps.changed(target, regrade);
        await().untilAsserted(
                        () ->
                                assertThat(steps.names(regrade.value()))
                                        .endsWith("grading.finalised"));
        assertThat(steps.names(grading.value())).containsOnlyOnce("grading.finalised");
        assertThat(steps.refused(grading)).isFalse();
    }

    @Test
    void what_the_police_want_graded_anew_is_a_draft_again() {
        GradingSteps steps = gradingSteps();
        UnitId school = city.unit(city.admin, "示例九小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        PersonId head = city.holder(city.admin, Role.FIRST_RESPONSIBLE, school);
        PersonId approver = city.holder(city.admin, Role.CITY_APPROVER, city.bureau);
        steps.onRecord(school);
        ProtectionTargetId target = city.target(head, school);
        GradingId grading = steps.approved(target, head, approver);
        steps.regradeAsked(target, grading);
        await().untilAsserted(
                        () ->
                                assertThat(steps.names(grading.value()))
                                        .endsWith("grading.reopened"));
        client.send(head, GradingSteps.drafting(grading)).done();
        assertThat(steps.names("reservation-opengrading-" + target.value()))
                .containsExactly("reservation.taken");
        steps.certified(target, grading);
        await().untilAsserted(() -> assertThat(steps.refused(grading)).isTrue());
        assertThat(steps.names(grading.value())).endsWith("grading.drafted");
    }

    @Test
    void an_approval_on_which_a_filing_rests_is_taken_back_once_the_filing_is_withdrawn() {
        GradingSteps steps = gradingSteps();
        UnitId school = city.unit(city.admin, "示例十小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        PersonId head = city.holder(city.admin, Role.FIRST_RESPONSIBLE, school);
        PersonId approver = city.holder(city.admin, Role.CITY_APPROVER, city.bureau);
        steps.onRecord(school);
        ProtectionTargetId target = city.target(head, school);
        GradingId grading = steps.approved(target, head, approver);
        FilingId filing = steps.submitted(target, grading, head);
        Basis because = new Basis(null, Sealed.of(approver.value(), "审核有误", 500));
        Client.Answer revoked = client.send(approver, new RevokeGradingApproval(grading, because));
        assertThat(revoked.status()).isEqualTo(409);
        assertThat(revoked.body()).contains("AnApprovalUnderFilingIsNotRevoked", filing.value());
        Basis theirs = new Basis(null, Sealed.of(head.value(), "不再需要", 500));
        assertThat(client.send(head, new AbandonGrading(grading, theirs)).body())
                .contains("AnApprovalUnderFilingIsNotRevoked");
        client.send(head, new WithdrawFiling(filing, theirs)).done();
        client.send(approver, new RevokeGradingApproval(grading, because)).done();
        assertThat(steps.names(grading.value())).endsWith("grading.approvalrevoked");
    }

    @Test
    void a_file_goes_with_the_target_whose_acts_named_it() {
        GradingSteps steps = gradingSteps();
        UnitId school = city.unit(city.admin, "示例十一小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        UnitId other = city.unit(city.admin, "示例十二小", UnitKind.PRIMARY_SCHOOL, city.bureau);
        PersonId head = city.holder(city.admin, Role.FIRST_RESPONSIBLE, school);
        PersonId successor = city.holder(city.admin, Role.FIRST_RESPONSIBLE, other);
        PersonId approver = city.holder(city.admin, Role.CITY_APPROVER, city.bureau);
        steps.onRecord(school);
        ProtectionTargetId target = city.target(head, school);
        GradingId grading = steps.approved(target, head, approver);
        OpenTargetEvidence open =
                new OpenTargetEvidence(GradingSteps.FILE, school, target, EvidenceUse.DOWNLOAD);
        assertThat(client.send(successor, open).status()).isEqualTo(404);
        client.send(city.admin, new HandOverTarget(target, other, City.PAPER)).done();
        client.send(successor, open).done();
        client.send(approver, open).done();
        assertThat(client.send(head, open).status()).isEqualTo(404);
        client.send(head, new OpenEvidence(GradingSteps.FILE, school, EvidenceUse.PREVIEW)).done();
        assertThat(steps.names(EvidenceCommand.stream(GradingSteps.FILE, school)))
                .endsWith(
                        "evidence.openedwithtarget",
                        "evidence.openedwithtarget",
                        "evidence.opened");
        Basis because = new Basis(null, Sealed.of(approver.value(), "重新定级", 500));
        client.send(approver, new RevokeGradingApproval(grading, because)).done();
        client.send(successor, new SubmitForExpertReview(grading, Basis.none())).done();
        client.send(successor, steps.reviewing(grading)).done();
    }

    private GradingSteps gradingSteps() {
        return new GradingSteps(client, ledger, store, feed, days.today());
    }

    @Test
    void an_accounts_first_password_is_shown_once_to_those_who_appoint() {
        UnitId district = city.district("示例号区教育局");
        PersonId districtAdmin = city.holder(city.admin, Role.DISTRICT_ADMIN, district);
        PersonId outsider = city.holder(city.admin, Role.DISTRICT_ADMIN, city.district("示例外区教育局"));
        AppointmentId made = appointmentOf(districtAdmin);
        String path = "/accounts/" + districtAdmin.value();
        String admin = "Bearer " + RegistryUnderTest.token(city.admin);
        await().untilAsserted(
                        () ->
                                assertThat(client.get(path, admin).body())
                                        .contains("\"state\":\"READY\""));
        assertThat(client.get(path, "Bearer " + RegistryUnderTest.token(outsider)).status())
                .isEqualTo(404);
        UUID key = UUID.randomUUID();
        Client.Answer slip = client.post(path + "/slip", admin, key);
        assertThat(slip.body()).contains(password(districtAdmin));
        assertThat(client.post(path + "/slip", admin, UUID.randomUUID()).body())
                .contains("TheSlipIsHandedOverOnce");
        assertThat(client.post(path + "/slip", admin, key)).isEqualTo(slip);
        assertThat(slip.body()).contains(password(districtAdmin));
        assertThat(client.post(path + "/slip", admin, new byte[0]).body())
                .contains("IdempotencyKeyIsGiven");
        client.send(city.admin, new ResetAccount(districtAdmin, made, Basis.none())).done();
        await().untilAsserted(
                        () ->
                                assertThat(client.get(path, admin).body())
                                        .contains("READY", "AVAILABLE"));
        assertThat(client.post(path + "/slip", admin, key).body())
                .contains(password(districtAdmin))
                .isNotEqualTo(slip.body());
        client.send(
                        city.admin,
                        new EndAppointment(
                                districtAdmin, made, EndCause.STEPPED_DOWN, Basis.none()))
                .done();
        await().untilAsserted(
                        () ->
                                assertThat(client.get(path, admin).body())
                                        .contains("\"state\":\"DISABLED\""));
    }

    @Test
    void health_knows_the_ledger() {
        assertThat(client.get("/actuator/health/readiness", null).status()).isEqualTo(200);
    }

    private String password(PersonId person) {
        return Objects.requireNonNull(
                directory.passwords.get(person.number().toLowerCase(Locale.ROOT)));
    }

    private AppointmentId appointmentOf(PersonId person) {
        return ledger.reader().events("appointments-" + person.number(), 0).stream()
                .map(this::read)
                .filter(AppointmentEvent.class::isInstance)
                .map(AppointmentEvent.class::cast)
                .findFirst()
                .orElseThrow()
                .appointment();
    }

    private List<LocalDate> endDays(PersonId person) {
        return ledger.reader().events("appointments-" + person.number(), 0).stream()
                .map(event -> LedgerEntry.of(event, RegistryJson.plain()))
                .filter(entry -> entry.event() instanceof AppointmentEnded)
                .map(LedgerEntry::effective)
                .toList();
    }

    private List<AppointmentEnded> endings(PersonId person) {
        List<AppointmentEnded> endings = new ArrayList<>();
        for (StoredEvent event : ledger.reader().events("appointments-" + person.number(), 0)) {
            if (read(event) instanceof AppointmentEnded ended) {
                endings.add(ended);
            }
        }
        return endings;
    }

    private Object read(StoredEvent event) {
        return RegistryJson.plain().readEvent(event.name(), "1", event.payload());
    }

    private static RenameUnit rename(UnitId unit, String name) {
        return new RenameUnit(unit, name, Basis.none());
    }
}
