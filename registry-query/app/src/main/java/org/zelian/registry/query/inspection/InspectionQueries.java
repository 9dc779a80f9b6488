package org.zelian.registry.query.inspection;

import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.Targets;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.inspection.InspectedTarget;
import org.zelian.registry.views.inspection.InspectionDetail;
import org.zelian.registry.views.inspection.InspectionQuery.FindInspection;
import org.zelian.registry.views.inspection.InspectionQuery.ListInspections;
import org.zelian.registry.views.inspection.InspectionQuery.ListTargetInspections;
import org.zelian.registry.views.inspection.InspectionQuery.ShowInspectionHistory;
import org.zelian.registry.views.inspection.InspectionRow;
import org.zelian.registry.views.inspection.InspectionView;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers what is asked about inspections. One exists for an asker where the unit that was looked
 * at does: it stays that unit's when a system is handed over.
 */
public final class InspectionQueries implements Answering {

    private static final Order LATEST_FIRST = new Order(InspectionProjection.BY_END, true);
    private static final Sorting SORTING =
            new Sorting(
                    Set.of(InspectionProjection.BY_END, InspectionProjection.BY_KIND),
                    LATEST_FIRST);

    private final Views views;
    private final Rows<InspectionState> inspections;
    private final Targets targets;
    private final Names names;
    private final Traces traces;
    private final Sentences sentences;

    public InspectionQueries(
            Views views,
            InspectionProjection projection,
            Targets targets,
            Names names,
            Traces traces,
            Sentences sentences) {
        this.views = views;
        this.inspections = views.rows(projection);
        this.targets = targets;
        this.names = names;
        this.traces = traces;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindInspection.class, this::find);
        answers.to(ListInspections.class, this::list);
        answers.to(ListTargetInspections.class, this::ofTarget);
        answers.to(ShowInspectionHistory.class, this::history);
    }

    private InspectionState seen(InspectionId inspection, Asked asked) {
        return inspections
                .one(inspection.value(), asked.moment())
                .filter(state -> asked.scope().sees(state.unit()))
                .orElseThrow(() -> new NotFound(inspection.value()));
    }

    private InspectionDetail find(FindInspection query, Asked asked) {
        InspectionState state = seen(query.inspection(), asked);
        return new InspectionDetail(
                new InspectionView(
                        state.inspection(),
                        views.version(state.inspection().value(), asked.moment().position()),
                        state.unit(),
                        state.record(),
                        state.endedOn(),
                        state.recorded().sequence()),
                asked.tree().name(state.unit()),
                asked.tree().path(state.unit()).stream().map(TreeUnit::shown).toList(),
                named(state, targets.names(state.record().targets(), asked)),
                traces.shown(
                        state.recorded(),
                        names.of(Traces.people(List.of(state.recorded())), asked.moment()),
                        asked.unitNames()));
    }

    private Page<InspectionRow> list(ListInspections query, Asked asked) {
        return inspections
                .page(filter(query, asked), SORTING, query.paging(), asked.moment())
                .map(states -> rows(states, asked));
    }

    private Filter filter(ListInspections query, Asked asked) {
        Filter filter =
                Filter.all()
                        .equalIfGiven(InspectionProjection.TARGETS, query.target())
                        .equalIfGiven(InspectionProjection.BY_KIND, query.kind())
                        .equalIfGiven(InspectionProjection.UP_TO_LEVEL, query.upToLevel())
                        .equalIfGiven(InspectionProjection.YEAR, query.year());
        String text = query.text();
        if (text != null && !text.isBlank()) {
            filter =
                    filter.either(
                            List.of(
                                    targets.named(
                                            InspectionProjection.TARGETS,
                                            query.within(),
                                            text,
                                            asked),
                                    Filter.all().contains(InspectionProjection.DOCUMENT, text)));
        }
        return asked.within(filter, InspectionProjection.UNIT, query.within());
    }

    private List<InspectionRow> ofTarget(ListTargetInspections query, Asked asked) {
        targets.seen(query.target(), asked);
        Filter filter = Filter.all().equal(InspectionProjection.TARGETS, query.target());
        return rows(
                inspections.all(
                        asked.within(filter, InspectionProjection.UNIT, null),
                        LATEST_FIRST,
                        asked.moment()),
                asked);
    }

    private List<InspectionRow> rows(List<InspectionState> states, Asked asked) {
        Set<ProtectionTargetId> all = new HashSet<>();
        states.forEach(state -> all.addAll(state.record().targets()));
        Map<ProtectionTargetId, String> called = targets.names(all, asked);
        return states.stream().map(state -> row(state, called, asked)).toList();
    }

    private static InspectionRow row(
            InspectionState state, Map<ProtectionTargetId, String> called, Asked asked) {
        OfficialDocument document = state.recorded().basis().document();
        return new InspectionRow(
                state.inspection(),
                asked.tree().name(state.unit()),
                state.record().kind(),
                named(state, called),
                state.record().beganOn(),
                state.endedOn(),
                state.record().onSite(),
                state.record().upToLevel(),
                document == null ? null : document.number());
    }

    private static List<InspectedTarget> named(
            InspectionState state, Map<ProtectionTargetId, String> called) {
        return state.record().targets().stream()
                .map(target -> new InspectedTarget(target, called.get(target)))
                .toList();
    }

    private List<HistoryEntry> history(ShowInspectionHistory query, Asked asked) {
        InspectionState state = seen(query.inspection(), asked);
        List<HistoryStep<InspectionState>> steps =
                inspections.history(state.inspection().value(), asked.moment().position());
        return sentences.timeline(
                InspectionFields.told(steps),
                InspectionFields.fields(targets.names(everNamed(steps), asked)),
                asked);
    }

    private static Collection<ProtectionTargetId> everNamed(
            List<HistoryStep<InspectionState>> steps) {
        Set<ProtectionTargetId> all = new HashSet<>();
        for (HistoryStep<InspectionState> step : steps) {
            InspectionState before = step.before();
            InspectionState after = step.after();
            if (before != null) {
                all.addAll(before.record().targets());
            }
            if (after != null) {
                all.addAll(after.record().targets());
            }
        }
        return all;
    }
}
