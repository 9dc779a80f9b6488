package org.zelian.registry.query.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class GradingProjectionTest {

    private static final GradingId ID = new GradingId("grading-00000001");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final ExpertReview REVIEW = Samples.review(ID, LocalDate.of(2025, 2, 10), "专家甲");

    private final Folding<GradingState> folding =
            new Folding<>(new GradingProjection())
                    .on(
                            "2025-02-01",
                            new GradingStarted(
                                    ID, TARGET, GradingMatrix.GBT22240_2020, Basis.none()));

    private GradingState row() {
        return Objects.requireNonNull(folding.row());
    }

    private Submission submission() {
        return Objects.requireNonNull(row().submission());
    }

    private void submitted() {
        folding.on(
                        "2025-02-05",
                        new GradingSubmittedToExperts(
                                ID, TARGET, Samples.content(L2, null, 1), Basis.none()))
                .on("2025-02-10", new ExpertOpinionRecorded(ID, TARGET, REVIEW, Basis.none()))
                .on(
                        "2025-02-15",
                        new GradingSubmitted(
                                ID, TARGET, Samples.content(L2, REVIEW, 1), Basis.none()));
    }

    @Test
    void a_draft_says_anew_what_it_names_and_a_level_follows_from_both_parts() {
        folding.on(
                "2025-02-02",
                new GradingDrafted(
                        ID,
                        TARGET,
                        null,
                        "PORTAL",
                        Samples.determination(L3),
                        null,
                        null,
                        Basis.none()));
        assertThat(row().levels()).isNull();

        folding.on(
                "2025-02-03",
                new GradingDrafted(
                        ID,
                        TARGET,
                        null,
                        null,
                        null,
                        Samples.determination(L2),
                        null,
                        Basis.none()));
        assertThat(row().levels()).isEqualTo(GradedLevels.of(L3, L2));
        assertThat(row().said().category()).isEqualTo("PORTAL");
        assertThat(row().phase()).isEqualTo(GradingPhase.DRAFT);
        assertThat(row().since()).isEqualTo("2025-02-01");
    }

    @Test
    void a_submission_stands_with_its_digest_and_keeps_where_names_were_sealed() {
        submitted();

        assertThat(row().phase()).isEqualTo(GradingPhase.AUTHORITY_REVIEW);
        assertThat(row().gradedOn()).isEqualTo("2025-02-05");
        assertThat(submission().sequence()).isEqualTo(3);
        assertThat(submission().digest()).isEqualTo("%064x".formatted(3));
        assertThat(Objects.requireNonNull(row().review()).place().eventName())
                .isEqualTo("grading.expertopinionrecorded");
    }

    @Test
    void a_review_that_only_the_submission_tells_was_sealed_there() {
        folding.on(
                "2025-02-15",
                new GradingSubmitted(ID, TARGET, Samples.content(L2, REVIEW, 1), Basis.none()));

        assertThat(Objects.requireNonNull(row().review()).place().pointer())
                .isEqualTo("/content/review");
    }

    @Test
    void what_leads_back_to_the_draft_leaves_nothing_standing() {
        List<GradingEvent> ways =
                List.of(
                        new GradingTakenBack(ID, TARGET, Basis.none()),
                        new GradingReturned(ID, TARGET, 3, Basis.none()),
                        new GradingApprovalRevoked(ID, TARGET, Basis.none()),
                        new GradingReopened(ID, TARGET, FILING, Basis.none()));
        for (GradingEvent way : ways) {
            submitted();
            folding.on("2025-02-20", new GradingApproved(ID, TARGET, 3, Basis.none()))
                    .on("2025-02-21", way);

            assertThat(row().phase()).isEqualTo(GradingPhase.DRAFT);
            assertThat(row().submission()).isNull();
            assertThat(row().approved()).isNull();
            assertThat(row().said().information()).isNotNull();
        }
    }

    @Test
    void what_is_approved_stays_approved_when_it_becomes_final() {
        submitted();
        folding.on("2025-02-20", new GradingApproved(ID, TARGET, 3, Basis.none()))
                .on("2025-03-20", new GradingFinalised(ID, TARGET, FILING, Basis.none()));

        assertThat(row().phase()).isEqualTo(GradingPhase.FINAL);
        assertThat(row().since()).isEqualTo("2025-03-20");
        assertThat(Objects.requireNonNull(row().approved()).effective()).isEqualTo("2025-02-20");
        assertThat(submission().sequence()).isEqualTo(3);
    }

    @Test
    void a_correction_of_what_is_final_changes_what_it_says_and_nothing_else() {
        submitted();
        folding.on("2025-02-20", new GradingApproved(ID, TARGET, 3, Basis.none()))
                .on(
                        "2025-02-25",
                        new GradingSubmissionCorrected(
                                ID, TARGET, 3, Samples.content(L3, REVIEW, 1), Basis.none()));

        assertThat(row().phase()).isEqualTo(GradingPhase.APPROVED);
        assertThat(row().levels()).isEqualTo(GradedLevels.of(L3, L3));
    }

    @Test
    void what_was_abandoned_is_over() {
        folding.on("2025-02-02", new GradingAbandoned(ID, TARGET, Basis.none()));

        assertThat(row().phase()).isEqualTo(GradingPhase.ABANDONED);
    }

    @Test
    void what_existed_before_is_as_recorded_and_waits_for_the_authority() {
        Folding<GradingState> existing =
                new Folding<>(new GradingProjection())
                        .on(
                                "2025-02-01",
                                new ExistingGradingRecorded(
                                        ID,
                                        TARGET,
                                        Samples.existing(L2, LocalDate.of(2023, 5, 1)),
                                        Basis.none()))
                        .on("2025-02-02", new ExistingGradingReturned(ID, TARGET, 0, Basis.none()))
                        .on(
                                "2025-02-03",
                                new ExistingGradingCorrected(
                                        ID,
                                        TARGET,
                                        0,
                                        Samples.existing(L3, LocalDate.of(2022, 5, 1)),
                                        Basis.none()));
        GradingState row = Objects.requireNonNull(existing.row());
        assertThat(row.phase()).isEqualTo(GradingPhase.EXISTING);
        assertThat(row.levels()).isEqualTo(GradedLevels.of(L3, L3));
        assertThat(row.begun()).isEqualTo("2022-05-01");
        assertThat(Objects.requireNonNull(row.submission()).sequence()).isEqualTo(2);

        existing.on("2025-02-04", new ExistingGradingAccepted(ID, TARGET, 2, Basis.none()));
        assertThat(Objects.requireNonNull(existing.row()).phase()).isEqualTo(GradingPhase.FINAL);
    }

    @Test
    void nothing_comes_of_an_event_dated_before_the_start() {
        assertThat(
                        new Folding<>(new GradingProjection())
                                .on("2025-01-01", new GradingApproved(ID, TARGET, 3, Basis.none()))
                                .row())
                .isNull();
    }
}
