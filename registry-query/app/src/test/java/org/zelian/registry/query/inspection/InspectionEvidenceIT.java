package org.zelian.registry.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.Files;
import org.zelian.registry.query.testing.InspectedCity;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.evidence.EvidenceQuery.FindEvidence;
import org.zelian.registry.views.evidence.EvidenceQuery.FindTargetEvidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A plan's file goes with its system; an inspection's stays with the unit that was looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionEvidenceIT {

    private static final LocalDate DAY = LocalDate.parse("2026-06-11");

    private final InspectedCity city = InspectedCity.once();
    private final Files files = new Files();
    private EvidenceDigest plan;
    private EvidenceDigest looked;
    private long position;

    @BeforeAll
    void files_are_on_record() {
        plan = kept(city.shopPlanFile);
        looked = kept("检验 检查记录".getBytes(StandardCharsets.UTF_8));
    }

    private EvidenceDigest kept(byte[] file) {
        EvidenceDigest digest = files.store(file);
        position = files.record(DAY, city.head, city.school, digest, file.length);
        return digest;
    }

    private Asker now(PersonId person) {
        return city.as(person).at(new Moment(null, null, null, position));
    }

    @Test
    void the_successor_opens_the_plan_that_its_predecessor_filed() {
        assertThat(now(city.otherHead).ask(new FindTargetEvidence(city.shop, plan)).unit())
                .isEqualTo(city.school);
        assertThat(
                        now(city.otherHead)
                                .refusal(new FindTargetEvidence(city.learning, plan))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_written_down_of_an_inspection_is_opened_by_whoever_sees_its_unit() {
        assertThat(now(city.head).ask(new FindEvidence(city.school, looked)).file())
                .isEqualTo(looked);
        assertThat(now(city.otherHead).refusal(new FindEvidence(city.school, looked)).status())
                .isEqualTo(404);
        assertThat(now(city.otherHead).refusal(new FindTargetEvidence(city.shop, looked)).status())
                .isEqualTo(404);
    }
}
