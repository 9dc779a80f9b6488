package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a filing says of the grading it files. */
public final class Gradings {

    private final Rows<GradingState> rows;

    public Gradings(Rows<GradingState> rows) {
        this.rows = rows;
    }

    /**
     * 表三, as far as it follows from the grading.
     *
     * @param gradedOn 定级时间
     * @param opinion 专家评审意见, the file
     * @param authority as a 存量 grading was recorded with
     */
    public record Filed(
            GradingId grading,
            List<Harm> information,
            List<Harm> service,
            @Nullable GradedLevels levels,
            LocalDate gradedOn,
            boolean reviewed,
            @Nullable EvidenceDigest opinion,
            @Nullable String authority,
            boolean approved) {}

    public Optional<Filed> of(GradingId grading, Snapshot at) {
        return rows.one(grading.value(), at).map(Gradings::filed);
    }

    private static Filed filed(GradingState state) {
        ExistingGrading existing = state.existing();
        LocalDate graded = state.gradedOn();
        return new Filed(
                state.grading(),
                harms(state.said().information()),
                harms(state.said().service()),
                state.levels(),
                graded == null ? state.since() : graded,
                existing == null ? state.review() != null : existing.reviewedOn() != null,
                opinion(state.review()),
                existing == null ? null : existing.authority(),
                existing == null ? state.approved() != null : existing.approvedOn() != null);
    }

    private static @Nullable EvidenceDigest opinion(@Nullable StoredReview stored) {
        return stored == null ? null : stored.review().opinion();
    }

    private static List<Harm> harms(@Nullable Determination part) {
        return part == null ? List.of() : part.harms();
    }
}
