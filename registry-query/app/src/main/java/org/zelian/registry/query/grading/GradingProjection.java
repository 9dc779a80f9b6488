package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.catalogue.EventCatalogue;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.directory.SealedPlace;
import org.zelian.registry.query.grading.GradingState.Said;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RowIndex;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.regions.GradingPhases;
import org.zelian.registry.query.trace.StoredTrace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers gradings, unopened. Key: the grading's id. */
public final class GradingProjection implements Projection<GradingState> {

    static final String GRADING = "grading";
    static final String LEVEL = "level";

    @Override
    public String name() {
        return "gradings";
    }

    @Override
    public Class<GradingState> view() {
        return GradingState.class;
    }

    @Override
    public Set<String> keys(Fed fed) {
        return fed.event() instanceof GradingEvent e ? Set.of(e.grading().value()) : Set.of();
    }

    @Override
    public @Nullable GradingState fold(@Nullable GradingState row, String key, Fed fed) {
        GradingEvent event = (GradingEvent) fed.event();
        if (row == null && !GradingPhases.begins(event)) {
            return null;
        }
        GradingPhase entered = GradingPhases.entered(fed, row == null ? null : row.phase());
        GradingState base =
                row == null
                        ? GradingState.begun(
                                event.grading(), event.target(), fed.effective(), Said.NOTHING)
                        : row;
        GradingState after = changed(base, event, fed);
        return entered == null ? after : after.entering(entered, fed.effective());
    }

    private static GradingState changed(GradingState row, GradingEvent event, Fed fed) {
        return switch (event) {
            case GradingStarted e -> row.saying(Said.by(e.matrix()));
            case GradingDrafted e -> row.saying(row.said().and(e));
            case GradingSubmittedToExperts e ->
                    saying(row, e.content(), fed).settled(fed.effective());
            case ExpertOpinionRecorded e ->
                    row.reviewed(new StoredReview(e.review(), place(fed, "/review")));
            case GradingSubmitted e ->
                    saying(row, e.content(), fed).submitted(Submission.of(fed.entry()));
            case GradingDetermined e ->
                    saying(row, e.content(), fed)
                            .settled(fed.effective())
                            .submitted(Submission.of(fed.entry()));
            // What was approved is the entry that was seen then, whatever it was put right to
            // since.
            case GradingSubmissionCorrected e ->
                    saying(row, e.content(), fed).submitted(Submission.of(fed.original()));
            case GradingTakenBack e -> row.reopened();
            case GradingReturned e -> row.reopened();
            case GradingApproved e -> row.approvedBy(StoredTrace.of(fed.entry(), e.basis()));
            case GradingApprovalRevoked e -> row.reopened();
            case GradingReopened e -> row.reopened();
            case GradingFinalised e -> row;
            case GradingReaffirmed e -> row;
            case GradingAbandoned e -> row;
            case ExistingGradingRecorded e ->
                    row.recorded(e.existing(), Submission.of(fed.entry()));
            case ExistingGradingCorrected e ->
                    row.recorded(e.existing(), Submission.of(fed.entry()));
            case ExistingGradingAccepted e ->
                    row.approvedBy(StoredTrace.of(fed.entry(), e.basis()));
            case ExistingGradingReturned e -> row;
        };
    }

    private static GradingState saying(GradingState row, GradingContent content, Fed fed) {
        return row.saying(Said.of(content))
                .reviewed(
                        StoredReview.told(
                                content.review(), row.review(), place(fed, "/content/review")));
    }

    private static SealedPlace place(Fed fed, String pointer) {
        return new SealedPlace(EventCatalogue.name(fed.event().getClass()).value(), pointer);
    }

    @Override
    public Map<String, Object> index(GradingState row) {
        Map<String, Object> fields = new HashMap<>();
        GradedLevels levels = row.levels();
        fields.put(GRADING, row.grading());
        fields.put(TargetPapers.TARGET, row.target());
        fields.put(TargetPapers.BY_PHASE, row.phase());
        fields.put(TargetPapers.BY_SINCE, row.since());
        if (levels != null) {
            fields.put(LEVEL, levels.overall());
        }
        return fields;
    }

    @Override
    public List<RowIndex> indexes() {
        return List.of(
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .also(TargetPapers.TARGET, TargetPapers.BY_PHASE, LEVEL, GRADING),
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .within(TargetPapers.TARGET)
                        .also(TargetPapers.BY_PHASE, LEVEL, GRADING),
                RowIndex.sortedBy(TargetPapers.BY_SINCE)
                        .within(TargetPapers.BY_PHASE)
                        .also(TargetPapers.TARGET, LEVEL, GRADING),
                RowIndex.sortedBy(TargetPapers.BY_PHASE, TargetPapers.BY_SINCE)
                        .also(TargetPapers.TARGET, LEVEL, GRADING));
    }
}
