package org.zelian.registry.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.query.testing.City.day;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.query.endpoint.Problem;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Files;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.evidence.EvidenceQuery.FindEvidence;
import org.zelian.registry.views.evidence.EvidenceQuery.ListEvidence;
import org.zelian.registry.views.evidence.EvidenceView;

import java.net.http.HttpResponse;
import java.util.Random;

class EvidenceIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private static final int THREE_PIECES = 2 * SealedChunk.PLAIN + 77;

    private final City city = City.once();
    private final Files files = new Files();

    private static byte[] file(int seed, int length) {
        byte[] file = new byte[length];
        new Random(seed).nextBytes(file);
        return file;
    }

    /** Stored, and on record at the school since May 2026. */
    private EvidenceDigest kept(byte[] file) {
        EvidenceDigest digest = files.store(file);
        position = files.record(day("2026-05-20"), city.network, city.school, digest, file.length);
        return digest;
    }

    private long position;

    private HttpResponse<byte[]> fetched(Asker asker, UnitId unit, EvidenceDigest file) {
        return asker.fetch(
                "/evidence/%s/%s?atLeast=%s".formatted(unit.value(), file.value(), position));
    }

    private String rule(EvidenceDigest file, int status) {
        HttpResponse<byte[]> answer = fetched(city.as(city.head), city.school, file);
        assertThat(answer.statusCode()).isEqualTo(status);
        return RegistryJson.plain().read(Problem.class, answer.body()).rule();
    }

    private Moment known() {
        return new Moment(null, null, null, position);
    }

    @Test
    void the_bytes_come_back_as_they_were_with_type_size_and_name() {
        byte[] file = file(1, THREE_PIECES);
        EvidenceDigest digest = kept(file);

        HttpResponse<byte[]> answer = fetched(city.as(city.head), city.school, digest);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(file);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(file.length);
        assertThat(answer.headers().firstValue("X-File-Name"))
                .contains("%E5%AE%9A%E7%BA%A7%E6%8A%A5%E5%91%8A+%E6%89%AB%E6%8F%8F.pdf");
    }

    @Test
    void a_file_of_one_whole_piece_comes_back_too() {
        byte[] file = file(2, SealedChunk.PLAIN);

        assertThat(fetched(city.as(city.head), city.school, kept(file)).body()).isEqualTo(file);
    }

    @Test
    void who_does_not_see_the_unit_does_not_see_its_files() {
        EvidenceDigest digest = kept(file(3, 100));

        assertThat(fetched(city.as(city.otherHead), city.school, digest).statusCode())
                .isEqualTo(404);
        assertThat(fetched(city.as(city.operator), city.school, digest).statusCode())
                .isEqualTo(404);
        assertThat(fetched(city.as(city.cityAdmin), city.otherSchool, digest).statusCode())
                .isEqualTo(404);
        assertThat(fetched(city.as(city.districtAdmin), city.school, digest).statusCode())
                .isEqualTo(200);
        assertThat(
                        city.as(city.otherHead)
                                .at(known())
                                .refusal(new FindEvidence(city.school, digest))
                                .status())
                .isEqualTo(404);
        assertThat(
                        city.as(city.otherHead)
                                .at(known())
                                .refusal(new ListEvidence(city.school, FIRST))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_shown_with_who_recorded_it() {
        EvidenceDigest digest = kept(file(4, 100));
        position = files.open(day("2026-05-20"), city.head, city.school, digest);

        EvidenceView view =
                city.as(city.head).at(known()).ask(new FindEvidence(city.school, digest));

        assertThat(view.name()).isEqualTo("定级报告 扫描.pdf");
        assertThat(view.type()).isEqualTo(EvidenceType.PDF);
        assertThat(view.size()).isEqualTo(100);
        assertThat(view.recorded().effective()).isEqualTo(day("2026-05-20"));
        assertThat(view.recorded().actor()).isNotNull();
    }

    @Test
    void a_units_files_are_listed_newest_first_as_of_the_moment_asked_about() {
        EvidenceDigest older = kept(file(5, 100));
        EvidenceDigest newer = kept(file(6, 100));

        Page<EvidenceView> now =
                city.as(city.head).at(known()).ask(new ListEvidence(city.school, FIRST));

        assertThat(now.rows().stream().map(EvidenceView::file).limit(2))
                .containsExactly(newer, older);
        Moment before = new Moment(day("2026-05-19"), null, null, position);
        assertThat(city.as(city.head).at(before).ask(new ListEvidence(city.school, FIRST)).total())
                .isZero();
        Moment unknown = new Moment(null, Long.toString(position - 1), null, null);
        assertThat(city.as(city.head).at(unknown).ask(new ListEvidence(city.school, FIRST)).rows())
                .extracting(EvidenceView::file)
                .contains(older)
                .doesNotContain(newer);
    }

    @Test
    void a_file_recorded_since_the_moment_asked_about_is_found_all_the_same() {
        EvidenceDigest digest = kept(file(7, 100));
        assertThat(fetched(city.as(city.head), city.school, digest).statusCode()).isEqualTo(200);
        Asker earlier =
                city.as(city.head).at(new Moment(day("2025-08-01"), "2025-09-01", null, null));

        assertThat(earlier.ask(new FindEvidence(city.school, digest)).file()).isEqualTo(digest);
        HttpResponse<byte[]> answer =
                city.as(city.head)
                        .fetch(
                                "/evidence/%s/%s?on=2025-08-01&asOf=2025-09-01&atLeast=%s"
                                        .formatted(city.school.value(), digest.value(), position));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(
                        city.as(city.head)
                                .fetch(
                                        "/evidence/%s/%s?asOf=yesterday"
                                                .formatted(city.school.value(), digest.value()))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_changed_byte_is_found_before_the_first_is_shown() {
        EvidenceDigest digest = kept(file(8, THREE_PIECES));
        files.tamper(digest, 2, 50);

        assertThat(rule(digest, 500)).isEqualTo("TheFileIsUnaltered");
    }

    @Test
    void pieces_exchanged_or_lost_are_found() {
        EvidenceDigest exchanged = kept(file(9, THREE_PIECES));
        files.exchange(exchanged, 0, 1);
        assertThat(rule(exchanged, 500)).isEqualTo("TheFileIsUnaltered");

        EvidenceDigest shortened = kept(file(10, THREE_PIECES));
        files.lose(shortened, 2);
        assertThat(rule(shortened, 500)).isEqualTo("TheFileIsStored");

        EvidenceDigest holed = kept(file(11, THREE_PIECES));
        files.lose(holed, 0);
        assertThat(rule(holed, 500)).isEqualTo("TheFileIsUnaltered");
    }

    @Test
    void bytes_that_are_whole_and_not_those_on_record_are_found() {
        EvidenceDigest digest = files.store(Files.digest(file(0, 100)), file(12, 100));
        position = files.record(day("2026-05-20"), city.network, city.school, digest, 100);

        assertThat(rule(digest, 500)).isEqualTo("TheFileIsUnaltered");
    }

    @Test
    void a_file_whose_key_was_destroyed_says_so_and_keeps_its_place() {
        EvidenceDigest digest = kept(file(13, 100));
        city.erase(Files.key(digest));

        assertThat(rule(digest, 410)).isEqualTo("TheFileIsNotErased");
        EvidenceView view =
                city.as(city.head).at(known()).ask(new FindEvidence(city.school, digest));
        assertThat(view.name()).isNull();
        assertThat(view.size()).isEqualTo(100);
    }
}
