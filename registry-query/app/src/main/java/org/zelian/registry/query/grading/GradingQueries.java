package org.zelian.registry.query.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.parameter.Rules;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingQuery.FindGrading;
import org.zelian.registry.views.grading.GradingQuery.ListGradings;
import org.zelian.registry.views.grading.GradingQuery.ListRecordedGradings;
import org.zelian.registry.views.grading.GradingQuery.ListTargetGradings;
import org.zelian.registry.views.grading.GradingQuery.ShowGradingHistory;
import org.zelian.registry.views.grading.GradingRow;
import org.zelian.registry.views.grading.RecordedGrading;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;
import java.util.Objects;

/** Answers what is asked about gradings. One exists for an asker where its target does. */
public final class GradingQueries implements Answering {

    private final TargetPapers<GradingState> gradings;
    private final Targets targets;
    private final GradingDetails details;
    private final GradingFields fields;
    private final Names names;
    private final Sentences sentences;

    public GradingQueries(
            Views views,
            GradingProjection projection,
            Targets targets,
            Rules rules,
            Directory directory,
            Names names,
            Traces traces,
            Sentences sentences) {
        GradingViews shown = new GradingViews(directory);
        this.gradings = new TargetPapers<>(views.rows(projection), targets);
        this.targets = targets;
        this.details =
                new GradingDetails(views, targets, new GuideLevels(rules), shown, names, traces);
        this.fields = new GradingFields(shown);
        this.names = names;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindGrading.class, this::find);
        answers.to(ListGradings.class, this::list);
        answers.to(ListTargetGradings.class, this::ofTarget);
        answers.to(ListRecordedGradings.class, this::recorded);
        answers.to(ShowGradingHistory.class, this::history);
    }

    private GradingDetail find(FindGrading query, Asked asked) {
        return gradings.found(
                query.grading().value(),
                asked,
                (state, target) -> details.of(state, target, asked));
    }

    private Page<GradingRow> list(ListGradings query, Asked asked) {
        return gradings.page(
                filter(query, asked), query.paging(), asked, states -> rows(states, asked));
    }

    private Filter filter(ListGradings query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(TargetPapers.BY_PHASE, query.phase())
                        .equalIfGiven(GradingProjection.LEVEL, query.level());
        Boolean changed = query.changed();
        if (changed != null) {
            List<GradingId> again = targets.changedGradings(query.within(), asked);
            Filter among = Filter.all().among(GradingProjection.GRADING, again);
            filter = changed ? filter.and(among) : filter.except(among);
        }
        String text = query.text();
        return text == null || text.isBlank()
                ? targets.inScope(filter, TargetPapers.TARGET, query.within(), asked)
                : filter.and(targets.named(TargetPapers.TARGET, query.within(), text, asked));
    }

    private Page<RecordedGrading> recorded(ListRecordedGradings query, Asked asked) {
        Filter filter = targets.inScope(Filter.all(), TargetPapers.TARGET, query.within(), asked);
        return gradings.page(
                filter,
                query.paging(),
                asked,
                states -> states.stream().map(GradingQueries::recorded).toList());
    }

    private static RecordedGrading recorded(GradingState state) {
        return new RecordedGrading(
                state.grading(),
                state.target(),
                state.phase(),
                state.since(),
                state.levels(),
                state.existing());
    }

    private List<GradingRow> ofTarget(ListTargetGradings query, Asked asked) {
        return rows(gradings.of(query.target(), asked), asked);
    }

    private List<GradingRow> rows(List<GradingState> states, Asked asked) {
        Names.Shown people =
                names.of(
                        Traces.people(
                                states.stream()
                                        .map(GradingQueries::submitted)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        asked.moment());
        return gradings.with(states, (state, target) -> row(state, target, people, asked), asked);
    }

    private static @Nullable StoredTrace submitted(GradingState state) {
        Submission submission = state.submission();
        return submission == null ? null : submission.trace();
    }

    private static GradingRow row(
            GradingState state, TargetState target, Names.Shown people, Asked asked) {
        StoredTrace submitted = submitted(state);
        PersonId by = submitted == null ? null : submitted.person();
        return new GradingRow(
                state.grading(),
                state.target(),
                target.name(),
                asked.tree().name(target.operator()),
                state.phase(),
                state.since(),
                state.levels(),
                people.nameIfAny(by),
                state.existing() != null,
                target.regions().changed().contains(state.grading()));
    }

    private List<HistoryEntry> history(ShowGradingHistory query, Asked asked) {
        return sentences.timeline(
                fields.told(gradings.history(query.grading().value(), asked)),
                GradingFields.fields(),
                asked);
    }
}
