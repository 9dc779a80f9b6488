package org.zelian.registry.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Files;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.evidence.EvidenceQuery.FindEvidence;
import org.zelian.registry.views.evidence.EvidenceQuery.FindTargetEvidence;
import org.zelian.registry.views.evidence.EvidenceView;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The office system was handed over; the determination of its level named a file before that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetEvidenceIT {

    private static final LocalDate DAY = LocalDate.parse("2026-05-21");

    private final GradedCity city = GradedCity.once();
    private final Files files = new Files();
    private EvidenceDigest named;
    private EvidenceDigest unnamed;
    private EvidenceDigest successors;
    private long position;

    @BeforeAll
    void files_are_on_record() {
        named = kept(city.school, city.head, city.officeFile);
        unnamed = kept(city.school, city.head, bytes("谁也没有提到的文件"));
        successors = kept(city.otherSchool, city.otherHead, bytes("接手单位的文件"));
    }

    private EvidenceDigest kept(UnitId unit, PersonId by, byte[] file) {
        EvidenceDigest digest = files.store(file);
        position = files.record(DAY, by, unit, digest, file.length);
        return digest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Asker now(PersonId person) {
        return city.as(person).at(new Moment(null, null, null, position));
    }

    private Asker on(PersonId person, String day) {
        return city.as(person).at(new Moment(LocalDate.parse(day), null, null, position));
    }

    private FindTargetEvidence asked(EvidenceDigest file) {
        return new FindTargetEvidence(city.office, file);
    }

    private HttpResponse<byte[]> fetched(Asker asker, EvidenceDigest file) {
        return asker.fetch(
                "/target-evidence/%s/%s?atLeast=%s"
                        .formatted(city.office.value(), file.value(), position));
    }

    @Test
    void a_file_that_an_act_on_the_target_named_goes_with_it() {
        EvidenceView view = now(city.otherHead).ask(asked(named));

        assertThat(view.unit()).isEqualTo(city.school);
        assertThat(fetched(city.as(city.otherHead), named).body()).isEqualTo(city.officeFile);
        assertThat(fetched(city.as(city.cityAdmin), named).statusCode()).isEqualTo(200);
        assertThat(now(city.otherHead).refusal(new FindEvidence(city.school, named)).status())
                .isEqualTo(404);
    }

    @Test
    void who_does_not_see_the_target_does_not_see_its_files() {
        City outsiders = City.once();

        assertThat(now(outsiders.head).refusal(asked(named)).status()).isEqualTo(404);
        assertThat(fetched(outsiders.as(outsiders.head), named).statusCode()).isEqualTo(404);
        assertThat(now(city.head).refusal(asked(named)).status()).isEqualTo(404);
        assertThat(fetched(city.as(city.head), named).statusCode()).isEqualTo(404);
    }

    @Test
    void the_predecessor_finds_it_with_the_target_on_days_on_which_it_operated_that() {
        assertThat(on(city.head, "2026-02-18").ask(asked(named)).unit()).isEqualTo(city.school);
        assertThat(now(city.head).ask(new FindEvidence(city.school, named)).file())
                .isEqualTo(named);
    }

    @Test
    void what_no_act_on_the_target_named_stays_with_its_unit() {
        assertThat(now(city.otherHead).refusal(asked(unnamed)).status()).isEqualTo(404);
        assertThat(fetched(city.as(city.otherHead), unnamed).statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_operator_has_on_record_is_found_with_the_target_too() {
        assertThat(now(city.otherHead).ask(asked(successors)).unit()).isEqualTo(city.otherSchool);
    }
}
