package org.zelian.registry.query.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What gradings and filings come to in the row of their target. */
class RegionsOfTargetTest {

    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final GradingId FIRST = new GradingId("grading-00000001");
    private static final GradingId SECOND = new GradingId("grading-00000002");
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final FilingId NEXT_FILING = new FilingId("filing-00000002");
    private static final String NUMBER = "51010012345-00001";

    private final ProtectionTargetProjection projection = new ProtectionTargetProjection();
    private final Folding<TargetState> folding =
            new Folding<>(projection).on("2025-01-01", Samples.registered(TARGET, SCHOOL, "示例系统"));

    private TargetState row() {
        return Objects.requireNonNull(folding.row());
    }

    private Map<String, Object> index() {
        return projection.index(row());
    }

    private void approved(GradingId grading, SecurityProtectionLevel level, String day) {
        started(grading, day);
        submitted(grading, level, day);
        folding.on(day, new GradingApproved(grading, TARGET, 1, Basis.none()));
    }

    private void started(GradingId grading, String day) {
        folding.on(
                day,
                new GradingStarted(grading, TARGET, GradingMatrix.GBT22240_2020, Basis.none()));
    }

    /** Having seen all entries fed so far. */
    private void submitted(GradingId grading, SecurityProtectionLevel level, String day) {
        folding.on(
                day,
                new GradingSubmitted(
                        grading,
                        TARGET,
                        Samples.content(level, null, folding.fed()),
                        Basis.none()));
    }

    @Test
    void a_target_has_the_level_of_what_was_approved_last() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingFinalised(FIRST, TARGET, FILING, Basis.none()));
        approved(SECOND, L3, "2025-06-01");

        assertThat(row().regions().levels()).isEqualTo(GradedLevels.of(L3, L3));
        assertThat(index()).containsEntry("level", L3).containsEntry("graded", true);
    }

    @Test
    void an_approval_revoked_leaves_the_level_that_was_there_before() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingFinalised(FIRST, TARGET, FILING, Basis.none()));
        approved(SECOND, L3, "2025-06-01");
        folding.on("2025-07-01", new GradingApprovalRevoked(SECOND, TARGET, Basis.none()));

        assertThat(row().regions().levels()).isEqualTo(GradedLevels.of(L2, L2));
        assertThat(index()).containsEntry("gradingPhase", GradingPhase.DRAFT);
    }

    @Test
    void a_grading_reopened_leaves_none_where_there_was_none() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingReopened(FIRST, TARGET, FILING, Basis.none()));

        assertThat(row().regions().levels()).isNull();
        assertThat(index()).doesNotContainKey("level").containsEntry("graded", false);
    }

    @Test
    void a_version_under_way_is_shown_while_the_level_stays() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingFinalised(FIRST, TARGET, FILING, Basis.none()));
        started(SECOND, "2025-06-01");

        assertThat(index())
                .containsEntry("level", L2)
                .containsEntry("gradingPhase", GradingPhase.DRAFT);

        folding.on("2025-06-02", new GradingAbandoned(SECOND, TARGET, Basis.none()));
        assertThat(index()).containsEntry("gradingPhase", GradingPhase.FINAL);
    }

    @Test
    void what_was_abandoned_is_shown_where_there_is_nothing_else() {
        started(FIRST, "2025-02-01");
        folding.on("2025-02-02", new GradingAbandoned(FIRST, TARGET, Basis.none()));

        assertThat(index())
                .containsEntry("gradingPhase", GradingPhase.ABANDONED)
                .containsEntry("graded", false);
    }

    @Test
    void level_one_is_determined_without_an_approval() {
        started(FIRST, "2025-02-01");
        folding.on(
                "2025-02-02",
                new GradingDetermined(FIRST, TARGET, Samples.content(L1, null, 1), Basis.none()));

        assertThat(index())
                .containsEntry("level", L1)
                .containsEntry("gradingPhase", GradingPhase.FINAL);
    }

    @Test
    void what_existed_before_counts_once_the_authority_accepted_it() {
        folding.on(
                "2025-02-01",
                new ExistingGradingRecorded(
                        FIRST,
                        TARGET,
                        Samples.existing(L3, LocalDate.of(2023, 5, 1)),
                        Basis.none()));
        assertThat(index())
                .containsEntry("gradingPhase", GradingPhase.EXISTING)
                .containsEntry("graded", false);

        folding.on("2025-02-10", new ExistingGradingAccepted(FIRST, TARGET, 0, Basis.none()));
        assertThat(index()).containsEntry("level", L3);
    }

    @Test
    void a_submission_put_right_after_the_end_changes_the_level_and_no_phase() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingFinalised(FIRST, TARGET, FILING, Basis.none()))
                .on(
                        "2025-04-01",
                        new GradingSubmissionCorrected(
                                FIRST, TARGET, 1, Samples.content(L3, null, 1), Basis.none()));

        assertThat(index())
                .containsEntry("level", L3)
                .containsEntry("gradingPhase", GradingPhase.FINAL);
    }

    @Test
    void a_target_described_anew_is_to_be_looked_at_again_until_it_was() {
        approved(FIRST, L2, "2025-02-01");
        assertThat(row().regions().changed()).isEmpty();

        folding.on("2025-05-01", Samples.renamed(TARGET, "样例系统"));
        assertThat(row().regions().changed()).containsExactly(FIRST);
        assertThat(index()).containsEntry("changed", true);

        folding.on("2025-05-02", new GradingReaffirmed(FIRST, TARGET, folding.fed(), Basis.none()));
        assertThat(row().regions().changed()).isEmpty();
    }

    @Test
    void a_regrade_that_saw_the_target_as_it_is_settles_what_changed() {
        approved(FIRST, L2, "2025-02-01");
        folding.on("2025-03-01", new GradingFinalised(FIRST, TARGET, FILING, Basis.none()))
                .on("2025-05-01", Samples.renamed(TARGET, "样例系统"));
        started(SECOND, "2025-05-03");
        submitted(SECOND, L3, "2025-05-04");
        assertThat(row().regions().changed()).containsExactly(FIRST);

        folding.on("2025-05-05", new GradingApproved(SECOND, TARGET, 1, Basis.none()));
        assertThat(row().regions().changed()).isEmpty();
    }

    @Test
    void what_existed_before_is_to_be_looked_at_again_after_its_acceptance() {
        folding.on(
                        "2025-02-01",
                        new ExistingGradingRecorded(
                                FIRST,
                                TARGET,
                                Samples.existing(L3, LocalDate.of(2023, 5, 1)),
                                Basis.none()))
                .on("2025-02-02", Samples.renamed(TARGET, "样例系统"))
                .on("2025-02-10", new ExistingGradingAccepted(FIRST, TARGET, 0, Basis.none()));
        assertThat(row().regions().changed()).isEmpty();

        folding.on("2025-03-01", Samples.renamed(TARGET, "再例系统"));
        assertThat(row().regions().changed()).containsExactly(FIRST);
    }

    @Test
    void what_is_older_than_the_registration_waits_for_it() {
        Folding<TargetState> early =
                new Folding<>(projection)
                        .on(
                                "2024-02-01",
                                new ExistingGradingRecorded(
                                        FIRST,
                                        TARGET,
                                        Samples.existing(L3, LocalDate.of(2023, 5, 1)),
                                        Basis.none()))
                        .on(
                                "2024-02-10",
                                new ExistingGradingAccepted(FIRST, TARGET, 0, Basis.none()));
        assertThat(projection.isThere(Objects.requireNonNull(early.row()))).isFalse();

        early.on("2025-01-01", Samples.registered(TARGET, SCHOOL, "示例系统"));
        TargetState row = Objects.requireNonNull(early.row());
        assertThat(projection.isThere(row)).isTrue();
        assertThat(projection.index(row)).containsEntry("level", L3);
    }

    @Test
    void a_handed_over_target_keeps_its_level_and_certificate() {
        approved(FIRST, L2, "2025-02-01");
        certified("2025-03-01");
        folding.on(
                "2025-04-01",
                new TargetHandedOver(TARGET, SCHOOL, new UnitId("unit-00000002"), Basis.none()));

        assertThat(index())
                .containsEntry("operator", new UnitId("unit-00000002"))
                .containsEntry("level", L2)
                .containsEntry("filed", true);
    }

    private void certified(String day) {
        folding.on(day, new FilingPrepared(FILING, TARGET, FIRST, Basis.none()))
                .on(
                        day,
                        new FilingCertified(
                                FILING,
                                TARGET,
                                FIRST,
                                Samples.certificate(NUMBER, LocalDate.parse(day)),
                                Samples.SCAN,
                                Basis.none()));
    }

    @Test
    void a_cancelled_certificate_is_shown_until_another_filing_begins() {
        certified("2025-03-01");
        folding.on("2025-08-01", new FilingCancelled(FILING, TARGET, Samples.SCAN, Basis.none()));
        assertThat(index())
                .containsEntry("filingPhase", FilingPhase.CANCELLED)
                .containsEntry("filed", false);

        folding.on("2025-09-01", new FilingPrepared(NEXT_FILING, TARGET, FIRST, Basis.none()));
        assertThat(index()).containsEntry("filingPhase", FilingPhase.DRAFT);
    }

    @Test
    void extensions_and_the_certificate_are_kept_for_the_question_to_reckon_with() {
        certified("2025-03-01");
        folding.on(
                "2025-08-01",
                new FilingExtended(
                        FILING, TARGET, LocalDate.of(2029, 2, 28), Samples.SCAN, Basis.none()));

        assertThat(Objects.requireNonNull(row().regions().filing()).extensions())
                .containsExactly(LocalDate.of(2029, 2, 28));
    }

    @Test
    void a_certificate_of_before_counts_once_it_was_accepted() {
        folding.on(
                "2025-02-01",
                new ExistingFilingRecorded(
                        FILING,
                        TARGET,
                        Samples.existing(
                                L3,
                                Samples.certificate(NUMBER, LocalDate.of(2023, 6, 1)),
                                LocalDate.of(2028, 12, 31)),
                        Basis.none()));
        assertThat(index()).containsEntry("filed", false);

        folding.on("2025-02-02", new ExistingFilingAccepted(FILING, TARGET, 0, Basis.none()));
        assertThat(index()).containsEntry("filed", true);
        assertThat(Objects.requireNonNull(row().regions().filing()).extensions())
                .containsExactly(LocalDate.of(2028, 12, 31));
    }

    @Test
    void drafts_do_not_reach_the_target() {
        List<RegistryEvent> drafts =
                List.of(
                        new GradingDrafted(
                                FIRST, TARGET, null, null, null, null, null, Basis.none()),
                        new ExpertOpinionRecorded(
                                FIRST,
                                TARGET,
                                Samples.review(FIRST, LocalDate.of(2025, 1, 5), "甲"),
                                Basis.none()),
                        new FilingDrafted(
                                FILING,
                                TARGET,
                                Samples.draft(FILING.value(), FIRST, L2),
                                Basis.none()));

        assertThat(drafts)
                .allSatisfy(
                        event -> {
                            Fed fed = folding.entry("2025-02-01", event);
                            assertThat(projection.keys(fed)).isEmpty();
                        });
    }

    @Test
    void a_version_that_never_began_comes_to_nothing() {
        folding.on("2025-02-01", new GradingApproved(FIRST, TARGET, 1, Basis.none()));

        assertThat(row().regions().grading()).isNull();
    }
}
