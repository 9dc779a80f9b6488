package org.zelian.registry.query.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Field;
import org.zelian.registry.query.changes.Fields;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.unit.UnitDetail;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitQuery.FindUnit;
import org.zelian.registry.views.unit.UnitQuery.ListUnits;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitHistory;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitTree;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers what is asked about units. */
public final class UnitQueries implements Answering {

    private static final Sorting SORTING =
            new Sorting(
                    Set.of(UnitProjection.BY_NAME, UnitProjection.BY_KIND),
                    Order.by(UnitProjection.BY_NAME));

    private final Views views;
    private final Rows<UnitState> units;
    private final UnitCounts counts;
    private final Sentences sentences;

    public UnitQueries(Views views, Rows<UnitState> units, UnitCounts counts, Sentences sentences) {
        this.views = views;
        this.units = units;
        this.counts = counts;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(ShowUnitTree.class, this::tree);
        answers.to(FindUnit.class, this::find);
        answers.to(ListUnits.class, this::list);
        answers.to(ShowUnitHistory.class, this::history);
    }

    private List<UnitNode> tree(ShowUnitTree query, Asked asked) {
        Map<String, Long> targets = counts.targets(asked.moment());
        return asked.tree().units().stream()
                .filter(unit -> asked.scope().sees(unit.unit()))
                .filter(unit -> query.includeEnded() || unit.active())
                .map(unit -> node(unit, asked, targets.getOrDefault(unit.unit().value(), 0L)))
                .toList();
    }

    private static UnitNode node(TreeUnit unit, Asked asked, long targets) {
        UnitId superior = unit.superior();
        return new UnitNode(
                unit.unit(),
                superior != null && asked.scope().sees(superior) ? superior : null,
                unit.name(),
                unit.kind(),
                unit.standing(),
                unit.pinyin(),
                targets);
    }

    private UnitDetail find(FindUnit query, Asked asked) {
        UnitState unit = seen(query.unit(), asked);
        UnitId successor = unit.successor();
        return new UnitDetail(
                unit.view(views.version(unit.unit().value(), asked.moment().position())),
                asked.tree().path(unit.unit()).stream().map(TreeUnit::shown).toList(),
                successor == null ? null : asked.tree().name(successor),
                Warnings.of(unit),
                counts.targetsIn(visibleBelow(unit.unit(), asked), asked.moment()),
                FormerNames.of(
                        units.versions(unit.unit().value(), asked.moment().position()),
                        asked.moment().on()));
    }

    private UnitState seen(UnitId unit, Asked asked) {
        asked.mustSee(unit);
        return units.one(unit.value(), asked.moment())
                .orElseThrow(() -> new NotFound(unit.value()));
    }

    private static List<UnitId> visibleBelow(UnitId unit, Asked asked) {
        return asked.tree().subtree(unit).stream().filter(asked.scope()::sees).toList();
    }

    private Page<UnitRow> list(ListUnits query, Asked asked) {
        Page<UnitState> page =
                units.page(filter(query, asked), SORTING, query.paging(), asked.moment());
        List<String> ids = page.rows().stream().map(unit -> unit.unit().value()).toList();
        Map<String, Long> versions = views.versions(ids, asked.moment().position());
        Map<String, Long> targets = counts.targets(ids, asked.moment());
        Map<String, Long> people = counts.people(ids, asked.moment());
        return page.map(
                states ->
                        states.stream()
                                .map(
                                        unit -> {
                                            String id = unit.unit().value();
                                            return new UnitRow(
                                                    unit.view(versions.getOrDefault(id, 0L)),
                                                    superior(unit, asked),
                                                    targets.getOrDefault(id, 0L),
                                                    people.getOrDefault(id, 0L));
                                        })
                                .toList());
    }

    private static @Nullable UnitName superior(UnitState unit, Asked asked) {
        UnitId superior = unit.superior();
        return superior == null ? null : asked.tree().name(superior);
    }

    private static Filter filter(ListUnits query, Asked asked) {
        Filter filter =
                asked.within(Filter.all(), "unit", query.within())
                        .equalIfGiven(UnitProjection.BY_KIND, query.kind());
        if (!query.includeEnded()) {
            filter = filter.equal("standing", UnitView.Standing.ACTIVE);
        }
        String text = query.text();
        return text == null ? filter : filter.contains("text", Pinyin.searched(text));
    }

    private List<HistoryEntry> history(ShowUnitHistory query, Asked asked) {
        seen(query.unit(), asked);
        return sentences.timeline(
                units.history(query.unit().value(), asked.moment().position()),
                fields(asked),
                asked);
    }

    private static Fields fields(Asked asked) {
        return new Fields(
                Set.of("unit"),
                value ->
                        value instanceof UnitId id
                                ? new Field(id.value(), asked.tree().name(id).name())
                                : null);
    }
}
