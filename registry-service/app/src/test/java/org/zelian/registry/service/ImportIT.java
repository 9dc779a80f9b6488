package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.RawBsonDocument;
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
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.ImportPlanReceipt;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.NameFunctionalDepartment;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.testkit.MongoServer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A plan on its way from HTTP to its rows in the ledger. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RegistryUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final MongoServer SERVER = MongoServer.start();
    private static final Path SECRETS = RegistryUnderTest.secrets();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final RegistryJson JSON = RegistryJson.plain();

    @Autowired private Ledger ledger;
    @LocalServerPort private int port;
    private City city;
    private Client client;
    private UnitId bureau;
    private UnitId otherBureau;
    private PersonId district;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, SERVER, SECRETS);
    }

    @BeforeAll
    void there_are_two_districts() {
        client = new Client(port);
        city = City.bootstrappedAs(client, City.made(client, "once"));
        bureau = city.district("示例区教育局");
        otherBureau = city.district("样例区教育局");
        district = city.holder(city.admin, Role.DISTRICT_ADMIN, bureau);
    }

    @Test
    void each_row_becomes_a_command_of_the_person_who_confirmed() {
        ImportedUnits units = ImportedUnits.schools(230, bureau);
        units.confirmed(client, district, bureau);

        assertThat(finished(units.id())).isEqualTo(new ImportFinished(units.id(), bureau, 230, 0));

        assertThat(advanced(units.id()).stream().map(ImportAdvanced::done))
                .containsExactly(100, 200, 230);
        StoredEvent confirming = ledger.reader().events(units.id().value(), 0).getFirst();
        for (int row = 2; row < 232; row++) {
            List<StoredEvent> events = ledger.reader().events(units.unit(row).value(), 0);
            assertThat(events).hasSize(1);
            EventMetadata beside = JSON.readMetadata(events.getFirst().metadata());
            assertThat(beside.actor()).isEqualTo(district.value());
            assertThat(beside.role()).isEqualTo(Role.DISTRICT_ADMIN);
            assertThat(beside.unit()).isEqualTo(bureau);
            assertThat(beside.cause()).isEqualTo(confirming.id());
            assertThat(beside.correlation()).isEqualTo(units.command().toString());
        }
        EventMetadata said =
                JSON.readMetadata(
                        ledger.reader().events(units.id().value(), 1).getFirst().metadata());
        assertThat(said.actor()).isEqualTo("policy:WhenImportConfirmedThenItsRowsAreCarriedOut");
        assertThat(said.appointment()).isNull();
    }

    @Test
    void waves_come_one_after_another_and_the_steps_of_a_row_in_their_order() {
        ImportedUnits units = ImportedUnits.none();
        UnitId group = units.unit(2);
        units.step(
                        2,
                        0,
                        0,
                        City.registration(group, "示例集团", UnitKind.COMPLETE_MIDDLE_SCHOOL, bureau))
                .step(2, 1, 0, new NameFunctionalDepartment(group, "信息中心", Basis.none()))
                .school(3, 1, bureau);
        units.step(3, 1, 1, new CloseUnit(units.unit(3), List.of(), because(district)))
                .school(4, 2, bureau)
                .step(4, 1, 2, new RenameUnit(units.unit(3), "示例改名", because(district)))
                .step(4, 2, 2, new NameFunctionalDepartment(units.unit(4), "处", Basis.none()))
                .confirmed(client, district, bureau);

        assertThat(finished(units.id())).isEqualTo(new ImportFinished(units.id(), bureau, 2, 1));

        assertThat(names(group))
                .containsExactly("unit.registered", "unit.functionaldepartmentnamed");
        assertThat(names(units.unit(3))).containsExactly("unit.registered", "unit.closed");
        assertThat(names(units.unit(4))).containsExactly("unit.registered");
        assertThat(refused(units.id()))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.sheet()).isEqualTo(ImportedUnits.SHEET);
                            assertThat(row.row()).isEqualTo(4);
                            assertThat(row.step()).isEqualTo(1);
                            assertThat(row.command()).isEqualTo("unit.RenameUnit");
                            assertThat(row.rule()).isEqualTo("AnEndedUnitTakesNoChange");
                        });
    }

    @Test
    void nothing_is_done_that_the_person_could_not_do_by_hand() {
        ImportedUnits units = ImportedUnits.none();
        units.school(2, 0, bureau)
                .school(3, 0, otherBureau)
                .step(
                        4,
                        0,
                        0,
                        City.registration(units.unit(4), "示例新局", UnitKind.DISTRICT_BUREAU, bureau))
                .step(5, 0, 0, new RenameUnit(bureau, "示例", because(city.admin)))
                .confirmed(client, district, bureau);

        assertThat(finished(units.id())).isEqualTo(new ImportFinished(units.id(), bureau, 1, 3));

        assertThat(refused(units.id()))
                .extracting(RefusedRow::row, RefusedRow::rule)
                .containsExactly(
                        tuple(3, "NotFound"),
                        tuple(4, "TheRoleMayDoThis"),
                        tuple(5, "TheRoleMayDoThis"));
    }

    @Test
    void who_loses_the_appointment_meanwhile_has_the_rest_refused() {
        PersonId admin = city.person(city.admin, city.bureau);
        AppointmentId post = city.appoint(city.admin, admin, Role.CITY_ADMIN, city.bureau);
        ImportedUnits units = ImportedUnits.none();
        units.school(2, 0, bureau)
                .step(3, 0, 1, new RevokeAppointment(admin, post, because(admin)))
                .school(4, 2, bureau)
                .school(5, 2, bureau)
                .confirmed(client, admin, city.bureau);

        assertThat(finished(units.id()))
                .isEqualTo(new ImportFinished(units.id(), city.bureau, 2, 2));

        assertThat(refused(units.id()).stream().map(RefusedRow::row)).containsExactly(4, 5);
        assertThat(refused(units.id()).stream().map(RefusedRow::rule)).containsOnly("NotFound");
        assertThat(names(units.unit(4))).isEmpty();
    }

    @Test
    void a_plan_is_kept_sealed_and_destroyed_when_its_import_has_ended() {
        ImportedUnits units = ImportedUnits.none();
        units.step(
                2,
                0,
                0,
                City.registration(units.unit(2), "PLAN-WORDS", UnitKind.PRIMARY_SCHOOL, bureau));

        ImportPlanReceipt receipt = units.uploaded(client, district, bureau);

        assertThat(receipt.rows()).isEqualTo(1);
        assertThat(receipt.size()).isEqualTo(units.plan().length);
        assertThat(units.uploaded(client, district, bureau)).isEqualTo(receipt);
        assertThat(kept(receipt.plan())).isEqualTo(3);
        nowhereInTheOpen("PLAN-WORDS");

        units.confirmed(client, district, bureau);
        finished(units.id());

        await().atMost(PATIENCE).until(() -> kept(receipt.plan()) == 0);
        nowhereInTheOpen("WORKBOOK.xlsx");
    }

    @Test
    void a_plan_that_is_not_kept_or_was_counted_otherwise_is_not_confirmed() {
        ImportedUnits units = ImportedUnits.schools(2, bureau);
        ImportPlanDigest unknown = new ImportPlanDigest("d".repeat(64));
        Client.Answer without = client.send(district, units.confirming(district, bureau, unknown));
        assertThat(without.status()).isEqualTo(409);
        assertThat(without.body()).contains("ThePlanIsKept");

        ImportPlanDigest plan = units.uploaded(client, district, bureau).plan();
        units.school(9, 0, bureau);
        Client.Answer counted = client.send(district, units.confirming(district, bureau, plan));
        assertThat(counted.status()).isEqualTo(409);
        assertThat(counted.body()).contains("ThePlanIsOfTheRowsCounted", "\"2\",\"3\"");
    }

    @Test
    void who_may_not_confirm_may_not_upload() {
        byte[] plan = ImportedUnits.schools(1, bureau).plan();
        assertThat(client.plan(district, otherBureau, plan).status()).isEqualTo(404);
        PersonId auditor = city.holder(city.admin, Role.AUDITOR, city.bureau);
        Client.Answer reader = client.plan(auditor, bureau, plan);
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.body()).contains("TheRoleMayDoThis");
        ImportedUnits units = ImportedUnits.schools(1, bureau);
        ImportPlanDigest kept = units.uploaded(client, district, bureau).plan();
        assertThat(client.send(auditor, units.confirming(auditor, bureau, kept)).status())
                .isEqualTo(403);
        assertThat(client.send(district, units.confirming(district, otherBureau, kept)).status())
                .isEqualTo(404);
    }

    @Test
    void progress_is_said_by_nobody_but_the_registry() {
        ImportedUnits units = ImportedUnits.schools(1, bureau);
        units.confirmed(client, district, bureau);
        finished(units.id());
        for (PersonId person : List.of(district, city.admin)) {
            assertThat(client.send(person, new AdvanceImport(units.id(), 1, List.of())).status())
                    .isEqualTo(404);
            assertThat(client.send(person, new FinishImport(units.id())).status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_no_plan_is_refused_with_its_place_and_not_kept() {
        Client.Answer empty = client.plan(district, bureau, new byte[0]);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body()).contains("APlanIsWithinItsLimit", "20000");

        byte[] noJson = "表格\n".getBytes(StandardCharsets.UTF_8);
        Client.Answer text = client.plan(district, bureau, noJson);
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.body()).contains("ValueIsJson", "\"/0\"");

        ImportedUnits sealed = ImportedUnits.none();
        Basis box = new Basis(null, Sealed.stored(district.value(), "bm9uY2U="));
        sealed.school(2, 0, bureau).step(2, 1, 0, new RenameUnit(sealed.unit(2), "改", box));
        Client.Answer boxed = client.plan(district, bureau, sealed.plan());
        assertThat(boxed.status()).isEqualTo(400);
        assertThat(boxed.body()).contains("SealedFieldsArriveOpen", "\"/1/command\"");

        byte[] tooLong = new byte[32 * 1024 * 1024 + 1];
        assertThat(client.plan(district, bureau, tooLong).status()).isEqualTo(413);
    }

    @Test
    void two_imports_go_on_beside_each_other() {
        List<ImportedUnits> both =
                List.of(
                        ImportedUnits.schools(150, bureau).confirmed(client, district, bureau),
                        ImportedUnits.schools(3, otherBureau)
                                .confirmed(client, city.admin, otherBureau));
        assertThat(finished(both.get(1).id()).applied()).isEqualTo(3);
        assertThat(finished(both.get(0).id()).applied()).isEqualTo(150);
    }

    private static Basis because(PersonId author) {
        return new Basis(null, Sealed.of(author.value(), "导入", 50));
    }

    private ImportFinished finished(ImportId id) {
        await().atMost(PATIENCE).until(() -> events(id).getLast() instanceof ImportFinished);
        return (ImportFinished) events(id).getLast();
    }

    private List<ImportAdvanced> advanced(ImportId id) {
        return events(id).stream()
                .filter(ImportAdvanced.class::isInstance)
                .map(ImportAdvanced.class::cast)
                .toList();
    }

    private List<RefusedRow> refused(ImportId id) {
        return advanced(id).stream().flatMap(part -> part.refused().stream()).toList();
    }

    private List<RegistryEvent> events(ImportId id) {
        return ledger.reader().events(id.value(), 0).stream()
                .map(stored -> JSON.readEvent(stored.name(), "1", stored.payload()))
                .toList();
    }

    private List<String> names(UnitId unit) {
        return ledger.reader().events(unit.value(), 0).stream().map(StoredEvent::name).toList();
    }

    /** Documents that make up a plan: itself, its pieces, its key. */
    private static long kept(ImportPlanDigest plan) {
        MongoDatabase own = SERVER.client().getDatabase("registry_service");
        MongoDatabase keys = SERVER.client().getDatabase("registry_keys");
        return own.getCollection("plans").countDocuments(new Document("_id", plan.value()))
                + own.getCollection("plan.pieces")
                        .countDocuments(new Document("plan", plan.value()))
                + keys.getCollection("plans").countDocuments(new Document("_id", plan.value()));
    }

    private static void nowhereInTheOpen(String words) {
        List<String> found = new ArrayList<>();
        for (String name : SERVER.client().listDatabaseNames()) {
            if (name.equals("registry_service") || name.equals("registry_keys")) {
                MongoDatabase database = SERVER.client().getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    for (RawBsonDocument document :
                            database.getCollection(collection, RawBsonDocument.class).find()) {
                        byte[] bytes = document.getByteBuffer().array();
                        if (new String(bytes, StandardCharsets.UTF_8).contains(words)) {
                            found.add(name + "." + collection);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
