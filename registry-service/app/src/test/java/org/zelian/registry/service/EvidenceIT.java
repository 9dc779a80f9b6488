package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.RawBsonDocument;
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
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.evidence.EvidenceReceipt;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.service.evidence.Samples;
import org.zelian.registry.service.personal.PersonalKeys;
import org.zelian.registry.testkit.MongoServer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A file on its way from HTTP to its sealed pieces and to the ledger. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "zelian.evidence-limit=1MB")
@Import(RegistryUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT {

    private static final MongoServer SERVER = MongoServer.start();
    private static final Path SECRETS = RegistryUnderTest.secrets();
    private static final int THREE_PIECES = 2 * SealedChunk.PLAIN + 5;

    @Autowired private Ledger ledger;
    @Autowired private PersonalKeys keys;
    @LocalServerPort private int port;
    private City city;
    private Client client;
    private UnitId school;
    private UnitId otherSchool;
    private PersonId it;
    private PersonId district;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        RegistryUnderTest.surroundings(properties, SERVER, SECRETS);
    }

    @BeforeAll
    void there_are_two_schools() {
        client = new Client(port);
        city = City.bootstrappedAs(client, City.made(client, "once"));
        UnitId bureau = city.district("示例区教育局");
        district = city.holder(city.admin, Role.DISTRICT_ADMIN, bureau);
        school = city.unit(district, "示例小学", UnitKind.PRIMARY_SCHOOL, bureau);
        otherSchool = city.unit(district, "样例小学", UnitKind.PRIMARY_SCHOOL, bureau);
        it = city.holder(district, Role.UNIT_IT, school);
    }

    @Test
    void a_file_is_sealed_stored_and_put_on_record() {
        byte[] file = Samples.pdf(THREE_PIECES);
        UUID id = UUID.randomUUID();
        EvidenceReceipt receipt = uploaded(it, id, school, file);
        assertThat(receipt.type()).isEqualTo(EvidenceType.PDF);
        assertThat(receipt.size()).isEqualTo(file.length);
        StoredEvent event = onRecord(receipt.file(), school).getFirst();
        assertThat(event.name()).isEqualTo("evidence.recorded");
        assertThat(event.position()).isEqualTo(receipt.position());
        assertThat(new String(event.metadata(), StandardCharsets.UTF_8))
                .contains("\"evidence\":[\"" + receipt.file().value() + "\"]");
        assertThat(chunks(receipt.file())).hasSize(3);
        assertThat(opened(receipt.file())).isEqualTo(file);
    }

    @Test
    void the_same_bytes_are_stored_once_for_all_units_and_recorded_once_a_unit() {
        byte[] file = Samples.pdf("两校共用");
        UUID id = UUID.randomUUID();
        EvidenceReceipt first = uploaded(it, id, school, file);
        assertThat(uploaded(it, id, school, file)).isEqualTo(first);
        assertThat(uploaded(district, UUID.randomUUID(), school, file)).isEqualTo(first);
        EvidenceReceipt other = uploaded(district, UUID.randomUUID(), otherSchool, file);
        assertThat(other.file()).isEqualTo(first.file());
        assertThat(other.position()).isGreaterThan(first.position());
        assertThat(onRecord(first.file(), school)).hasSize(1);
        assertThat(onRecord(first.file(), otherSchool)).hasSize(1);
        assertThat(chunks(first.file())).hasSize(1);
        assertThat(files().countDocuments(Filters.eq("_id", first.file().value()))).isEqualTo(1);
    }

    @Test
    void uploads_of_the_same_bytes_at_the_same_time_get_along() throws Exception {
        byte[] file = Samples.pdf(THREE_PIECES + 1);
        List<Callable<EvidenceReceipt>> uploads = new ArrayList<>();
        for (UnitId unit : List.of(school, otherSchool, school, otherSchool)) {
            uploads.add(() -> uploaded(district, UUID.randomUUID(), unit, file));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<EvidenceDigest> digests = new ArrayList<>();
            for (Future<EvidenceReceipt> receipt : threads.invokeAll(uploads)) {
                digests.add(receipt.get().file());
            }
            assertThat(digests).hasSize(4);
            EvidenceDigest digest = digests.getFirst();
            assertThat(onRecord(digest, school)).hasSize(1);
            assertThat(chunks(digest)).hasSize(3);
            assertThat(opened(digest)).isEqualTo(file);
        }
    }

    @Test
    void no_plain_byte_of_a_file_or_its_name_is_in_any_database() {
        String words = "PLAIN-WORDS-OF-A-FILE-9F3C";
        uploaded(it, UUID.randomUUID(), school, "名单PLAIN-NAME.pdf", Samples.pdf(words));
        for (String name : SERVER.client().listDatabaseNames()) {
            if (name.startsWith("registry_")) {
                MongoDatabase database = SERVER.client().getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    for (RawBsonDocument document :
                            database.getCollection(collection, RawBsonDocument.class).find()) {
                        assertThat(
                                        new String(
                                                document.getByteBuffer().array(),
                                                StandardCharsets.ISO_8859_1))
                                .doesNotContain(words)
                                .doesNotContain("PLAIN-NAME");
                    }
                }
            }
        }
    }

    @Test
    void what_is_too_long_empty_or_of_another_kind_is_refused_by_name_and_not_kept() {
        long before = files().countDocuments();
        Client.Answer tooLong = offer(it, school, Samples.pdf(3 * 1024 * 1024));
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.body()).contains("FileIsWithinItsLimit", "\"1\"");
        Client.Answer empty = offer(it, school, new byte[0]);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body()).contains("FileIsNotEmpty");
        Client.Answer text = offer(it, school, "文字".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.body()).contains("FileIsOfAKnownType");
        assertThat(offer(it, school, Samples.compound(1, "EncryptedPackage")).body())
                .contains("FileIsNotEncrypted");
        assertThat(offer(it, school, Samples.compound(2, "Workbook", "_VBA_PROJECT_CUR")).body())
                .contains("FileHasNoMacros");
        assertThat(upload(it, UUID.randomUUID(), school, "长".repeat(201), Samples.png()).body())
                .contains("TextIsWithinItsLimit");
        assertThat(files().countDocuments()).isEqualTo(before);
    }

    @Test
    void who_may_not_is_told_before_a_byte_is_kept() {
        byte[] file = Samples.pdf("谁可以");
        assertThat(offer(it, otherSchool, file).status()).isEqualTo(404);
        PersonId auditor = city.holder(city.admin, Role.AUDITOR, city.bureau);
        Client.Answer reader = offer(auditor, school, file);
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.body()).contains("TheRoleMayDoThis");
        PersonId operator = city.holder(city.admin, Role.PLATFORM_OPERATOR, city.bureau);
        assertThat(offer(operator, school, file).status()).isEqualTo(404);
        EvidenceDigest digest = uploaded(it, UUID.randomUUID(), school, file).file();
        OpenEvidence open = new OpenEvidence(digest, school, EvidenceUse.DOWNLOAD);
        client.send(auditor, open).done();
        assertThat(client.send(operator, open).status()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_stored_and_not_recorded_does_not_show() {
        byte[] file = Samples.pdf("只存未登");
        UUID used = UUID.randomUUID();
        uploaded(it, used, school, Samples.pdf("另一份"));
        long before = files().countDocuments();
        assertThat(upload(it, used, school, "a.pdf", file).status()).isEqualTo(422);
        assertThat(files().countDocuments()).isEqualTo(before + 1);
        EvidenceDigest digest = uploaded(district, UUID.randomUUID(), otherSchool, file).file();
        OpenEvidence open = new OpenEvidence(digest, school, EvidenceUse.PREVIEW);
        assertThat(onRecord(digest, school)).isEmpty();
        assertThat(client.send(it, open).status()).isEqualTo(404);
        uploaded(it, UUID.randomUUID(), school, file);
        client.send(it, open).done();
        assertThat(files().countDocuments()).isEqualTo(before + 1);
    }

    @Test
    void an_upload_that_was_cut_off_between_its_pieces_is_completed_by_the_next() {
        byte[] file = Samples.pdf(THREE_PIECES + 2);
        EvidenceDigest digest = uploaded(it, UUID.randomUUID(), school, file).file();
        files().deleteOne(Filters.eq("_id", digest.value()));
        evidence()
                .getCollection("fs.chunks")
                .deleteOne(Filters.and(Filters.eq("files_id", digest.value()), Filters.eq("n", 1)));
        uploaded(it, UUID.randomUUID(), school, file);
        assertThat(chunks(digest)).hasSize(3);
        assertThat(opened(digest)).isEqualTo(file);
    }

    @Test
    void what_was_erased_is_not_taken_again() {
        byte[] file = Samples.pdf("已销毁");
        EvidenceDigest digest = uploaded(it, UUID.randomUUID(), school, file).file();
        SERVER.client()
                .getDatabase("registry_keys")
                .getCollection("keys")
                .deleteOne(Filters.eq("_id", EvidenceCommand.key(digest)));
        Client.Answer answer = offer(district, otherSchool, file);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("AnErasedFileStaysErased");
    }

    @Test
    void a_file_comes_on_record_by_its_upload_and_in_no_other_way() {
        EvidenceDigest never = new EvidenceDigest("c".repeat(64));
        Sealed name = Sealed.of(EvidenceCommand.key(never), "无.pdf", 50);
        Client.Answer answer =
                client.send(it, new RecordEvidence(never, school, EvidenceType.PDF, 9, name));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("CommandIsKnown");
    }

    @Test
    void everybody_hears_what_may_be_uploaded() {
        String limits =
                client.get("/evidence/limits", "Bearer " + RegistryUnderTest.token(it)).body();
        assertThat(limits).contains("\"size\":1048576", "\"PDF\"", "\"DOCX\"");
    }

    private EvidenceReceipt uploaded(PersonId actor, UUID id, UnitId unit, byte[] file) {
        return uploaded(actor, id, unit, "扫描件.pdf", file);
    }

    private EvidenceReceipt uploaded(
            PersonId actor, UUID id, UnitId unit, String name, byte[] file) {
        Client.Answer answer = upload(actor, id, unit, name, file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return RegistryJson.plain()
                .read(EvidenceReceipt.class, answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private Client.Answer offer(PersonId actor, UnitId unit, byte[] file) {
        return upload(actor, UUID.randomUUID(), unit, "扫描件.pdf", file);
    }

    private Client.Answer upload(PersonId actor, UUID id, UnitId unit, String name, byte[] file) {
        return client.upload(actor, id, unit, name, file);
    }

    private List<StoredEvent> onRecord(EvidenceDigest file, UnitId unit) {
        return ledger.reader().events(EvidenceCommand.stream(file, unit), 0);
    }

    private static MongoDatabase evidence() {
        return SERVER.client().getDatabase("registry_evidence");
    }

    private static MongoCollection<Document> files() {
        return evidence().getCollection("fs.files");
    }

    private static List<byte[]> chunks(EvidenceDigest file) {
        return evidence()
                .getCollection("fs.chunks")
                .find(Filters.eq("files_id", file.value()))
                .sort(Sorts.ascending("n"))
                .map(chunk -> chunk.get("data", Binary.class).getData())
                .into(new ArrayList<>());
    }

    private byte[] opened(EvidenceDigest file) {
        String owner = EvidenceCommand.key(file);
        List<byte[]> chunks = chunks(file);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int n = 0; n < chunks.size(); n++) {
            boolean last = n == chunks.size() - 1;
            plain.writeBytes(SealedChunk.open(keys.of(owner), owner, n, last, chunks.get(n)));
        }
        return plain.toByteArray();
    }
}
