package org.zelian.registry.query.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.testing.GradedCity;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.filing.FilingQuery.ListRecordedFilings;
import org.zelian.registry.views.filing.RecordedFiling;
import org.zelian.registry.views.grading.GradingQuery.ListRecordedGradings;
import org.zelian.registry.views.grading.RecordedGrading;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery.ListRecordedTargets;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;

import java.time.LocalDate;

/** What lists of systems, gradings and filings are compared with. */
class RecordedQueriesIT {

    private static final Paging FIRST = new Paging(1, 200, null);
    private final GradedCity city = GradedCity.once();

    @Test
    void targets_are_listed_with_all_that_is_said_of_them() {
        Page<ProtectionTargetView> page =
                city.as(city.head).ask(new ListRecordedTargets(city.school, FIRST));

        assertThat(page.rows())
                .extracting(ProtectionTargetView::target)
                .containsExactlyInAnyOrder(city.portal, city.records);
        ProtectionTargetView portal =
                page.rows().stream()
                        .filter(row -> row.target().equals(city.portal))
                        .findAny()
                        .orElseThrow();
        assertThat(portal.name()).isEqualTo("样本新门户");
        assertThat(portal.operator()).isEqualTo(city.school);
        assertThat(portal.version()).isEqualTo(2);
        assertThat(portal.deployment())
                .isEqualTo(Samples.registered(city.portal, city.school, "").deployment());
    }

    @Test
    void gradings_are_listed_with_the_facts_of_before() {
        Page<RecordedGrading> page =
                city.as(city.head).ask(new ListRecordedGradings(city.school, FIRST));

        assertThat(page.rows())
                .extracting(RecordedGrading::grading)
                .containsExactlyInAnyOrder(
                        city.portalGrading, city.portalRegrade, city.recordsGrading);
        RecordedGrading records =
                page.rows().stream()
                        .filter(row -> row.grading().equals(city.recordsGrading))
                        .findAny()
                        .orElseThrow();
        assertThat(records.target()).isEqualTo(city.records);
        assertThat(records.phase()).isEqualTo(GradingPhase.FINAL);
        assertThat(records.existing())
                .isEqualTo(Samples.existing(L3, LocalDate.parse("2023-05-01")));
    }

    @Test
    void filings_are_listed_with_their_certificates() {
        Page<RecordedFiling> page =
                city.as(city.head).ask(new ListRecordedFilings(city.school, FIRST));

        assertThat(page.rows())
                .extracting(RecordedFiling::filing)
                .containsExactlyInAnyOrder(city.portalFiling, city.recordsFiling);
        RecordedFiling records =
                page.rows().stream()
                        .filter(row -> row.filing().equals(city.recordsFiling))
                        .findAny()
                        .orElseThrow();
        assertThat(records.phase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(records.certificate())
                .isEqualTo(Samples.certificate("51010099999-00002", LocalDate.parse("2023-06-01")));
        assertThat(records.existing()).isNotNull();
    }

    @Test
    void what_others_operate_is_in_no_list() {
        assertThat(city.as(city.otherHead).ask(new ListRecordedTargets(null, FIRST)).rows())
                .extracting(ProtectionTargetView::operator)
                .containsOnly(city.otherSchool);
        assertThat(city.as(city.otherHead).ask(new ListRecordedGradings(null, FIRST)).rows())
                .extracting(RecordedGrading::target)
                .doesNotContain(city.portal, city.records);
        assertThat(city.as(city.otherHead).ask(new ListRecordedFilings(null, FIRST)).rows())
                .isEmpty();
        assertThat(
                        city.as(city.otherHead)
                                .refusal(new ListRecordedTargets(city.school, FIRST))
                                .status())
                .isEqualTo(404);
    }
}
