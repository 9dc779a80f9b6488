package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.bson.Document;
import org.bson.types.Binary;
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
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.ResetAccount;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.person.PersonCommand.RenamePerson;
import org.zelian.registry.contract.unit.TargetSuccession;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsTargetsAreHandedOver;
import org.zelian.registry.testkit.MongoServer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @Autowired private Ledger ledger;
    @Autowired private Configuration axon;
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
        long before = ledger.reader().head();
        forgetToken(closed - 1);
        await().until(() -> token() >= before);
        assertThat(handOvers(target)).isEqualTo(1);
        assertThat(ledger.reader().head()).isEqualTo(before);
    }

    /** As after a kill: the commands are in the ledger, the processor's position is not. */
    private void forgetToken(long position) {
        EventProcessor processor =
                axon.eventProcessingConfiguration().eventProcessor(HAND_OVER).orElseThrow();
        processor.shutDown();
        Binary token = new Binary(Long.toString(position).getBytes(StandardCharsets.UTF_8));
        assertThat(
                        tokens().updateOne(
                                        Filters.eq("_id.p", HAND_OVER), Updates.set("token", token))
                                .getModifiedCount())
                .isEqualTo(1);
        processor.start();
    }

    private long token() {
        Document stored =
                Objects.requireNonNull(tokens().find(Filters.eq("_id.p", HAND_OVER)).first());
        byte[] token = stored.get("token", Binary.class).getData();
        return Long.parseLong(new String(token, StandardCharsets.UTF_8));
    }

    private static MongoCollection<Document> tokens() {
        return MongoServer.shared()
                .client()
                .getDatabase("registry_service")
                .getCollection("tokens");
    }

    private long handOvers(ProtectionTargetId target) {
        return ledger.reader().events(target.value(), 0).stream()
                .filter(event -> event.name().equals("protectiontarget.handedover"))
                .count();
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
        Client.Answer slip = client.post(path + "/slip", admin, new byte[0]);
        assertThat(slip.body())
                .contains(directory.passwords.get(districtAdmin.number().toLowerCase(Locale.ROOT)));
        assertThat(client.post(path + "/slip", admin, new byte[0]).body())
                .contains("TheSlipIsHandedOverOnce");
        client.send(city.admin, new ResetAccount(districtAdmin, made, Basis.none())).done();
        await().untilAsserted(
                        () -> assertThat(client.get(path, admin).body()).contains("AVAILABLE"));
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

    private AppointmentId appointmentOf(PersonId person) {
        return ledger.reader().events("appointments-" + person.number(), 0).stream()
                .map(this::read)
                .filter(AppointmentEvent.class::isInstance)
                .map(AppointmentEvent.class::cast)
                .findFirst()
                .orElseThrow()
                .appointment();
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
