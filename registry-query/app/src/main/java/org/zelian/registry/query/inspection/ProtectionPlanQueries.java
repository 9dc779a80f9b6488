package org.zelian.registry.query.inspection;

import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetPapers;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.inspection.ProtectionPlanDetail;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.FindProtectionPlan;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ListProtectionPlans;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ListTargetPlans;
import org.zelian.registry.views.inspection.ProtectionPlanQuery.ShowProtectionPlanHistory;
import org.zelian.registry.views.inspection.ProtectionPlanRow;
import org.zelian.registry.views.inspection.ProtectionPlanView;

import java.util.List;
import java.util.Set;

/** Answers what is asked about 保护工作方案. One exists for an asker where its target does. */
public final class ProtectionPlanQueries implements Answering {

    private static final Sorting SORTING =
            new Sorting(
                    Set.of(ProtectionPlanProjection.BY_FILING, ProtectionPlanProjection.BY_YEAR),
                    new Order(ProtectionPlanProjection.BY_YEAR, true));

    private final Views views;
    private final TargetPapers<ProtectionPlanState> plans;
    private final Targets targets;
    private final Names names;
    private final Traces traces;
    private final Sentences sentences;

    public ProtectionPlanQueries(
            Views views,
            ProtectionPlanProjection projection,
            Targets targets,
            Names names,
            Traces traces,
            Sentences sentences) {
        this.views = views;
        this.plans = new TargetPapers<>(views.rows(projection), targets, SORTING);
        this.targets = targets;
        this.names = names;
        this.traces = traces;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindProtectionPlan.class, this::find);
        answers.to(ListProtectionPlans.class, this::list);
        answers.to(ListTargetPlans.class, this::ofTarget);
        answers.to(ShowProtectionPlanHistory.class, this::history);
    }

    private ProtectionPlanDetail find(FindProtectionPlan query, Asked asked) {
        return plans.found(
                query.id().value(), asked, (state, target) -> detail(state, target, asked));
    }

    private ProtectionPlanDetail detail(
            ProtectionPlanState state, TargetState target, Asked asked) {
        return new ProtectionPlanDetail(
                new ProtectionPlanView(
                        state.id(),
                        views.version(state.id().value(), asked.moment().position()),
                        state.target(),
                        state.plan(),
                        state.filedOn(),
                        state.recorded().sequence()),
                target.name(),
                asked.tree().name(target.operator()),
                asked.tree().path(target.operator()).stream().map(TreeUnit::shown).toList(),
                traces.shown(
                        state.recorded(),
                        names.of(Traces.people(List.of(state.recorded())), asked.moment()),
                        asked.unitNames()));
    }

    private Page<ProtectionPlanRow> list(ListProtectionPlans query, Asked asked) {
        return plans.page(
                filter(query, asked), query.paging(), asked, states -> rows(states, asked));
    }

    private Filter filter(ListProtectionPlans query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(TargetPapers.TARGET, query.target())
                        .equalIfGiven(ProtectionPlanProjection.BY_YEAR, query.year());
        String text = query.text();
        return text == null || text.isBlank()
                ? targets.inScope(filter, TargetPapers.TARGET, query.within(), asked)
                : filter.and(targets.named(TargetPapers.TARGET, query.within(), text, asked));
    }

    private List<ProtectionPlanRow> ofTarget(ListTargetPlans query, Asked asked) {
        return rows(plans.of(query.target(), asked), asked);
    }

    private List<ProtectionPlanRow> rows(List<ProtectionPlanState> states, Asked asked) {
        return plans.with(states, (state, target) -> row(state, target, asked), asked);
    }

    private static ProtectionPlanRow row(
            ProtectionPlanState state, TargetState target, Asked asked) {
        GradedLevels levels = target.regions().levels();
        return new ProtectionPlanRow(
                state.id(),
                state.target(),
                target.name(),
                asked.tree().name(target.operator()),
                levels == null ? null : levels.overall(),
                state.plan().year(),
                state.filedOn(),
                state.plan().plan(),
                state.plan().receipt());
    }

    private List<HistoryEntry> history(ShowProtectionPlanHistory query, Asked asked) {
        return sentences.timeline(
                ProtectionPlanFields.told(plans.history(query.id().value(), asked)),
                ProtectionPlanFields.fields(),
                asked);
    }
}
