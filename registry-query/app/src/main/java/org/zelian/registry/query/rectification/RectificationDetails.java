package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.rectification.RectificationDetail;
import org.zelian.registry.views.rectification.RectificationView;
import org.zelian.registry.views.rectification.ShownItem;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** An order's page. */
final class RectificationDetails {

    private final Views views;
    private final TargetNames targets;
    private final Names names;
    private final Traces traces;

    RectificationDetails(Views views, TargetNames targets, Names names, Traces traces) {
        this.views = views;
        this.targets = targets;
        this.names = names;
        this.traces = traces;
    }

    RectificationDetail of(RectificationState state, Asked asked) {
        Names.Shown people = names.of(people(state), asked.moment());
        Opened opened = new Opened(traces, people, asked.unitNames());
        return new RectificationDetail(
                view(state, opened, asked),
                asked.tree().name(state.unit()),
                asked.tree().path(state.unit()).stream().map(TreeUnit::shown).toList(),
                opened.deadline(state, asked.moment().on()),
                items(state, asked),
                opened.work(state.work()));
    }

    private static Set<PersonId> people(RectificationState state) {
        Set<PersonId> people = new HashSet<>(Traces.people(state.traces().toList()));
        StoredWork.Plan plan = state.work().plan();
        if (plan != null) {
            people.add(plan.plan().responsible());
        }
        return people;
    }

    private RectificationView view(RectificationState state, Opened opened, Asked asked) {
        return new RectificationView(
                state.rectification(),
                views.version(state.rectification().value(), asked.moment().position()),
                state.unit(),
                state.phase(),
                state.since(),
                state.ordered().order(),
                state.ordered().said().sequence(),
                opened.trace(state.ordered().said()));
    }

    private List<ShownItem> items(RectificationState state, Asked asked) {
        List<OrderItem> items = state.ordered().order().items();
        Map<String, String> called =
                targets.of(
                        state.ordered().targets().stream().map(ProtectionTargetId::value).toList(),
                        asked.moment());
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(number -> item(number, items.get(number - 1), state, called, asked))
                .toList();
    }

    private static ShownItem item(
            int number,
            OrderItem item,
            RectificationState state,
            Map<String, String> called,
            Asked asked) {
        return new ShownItem(
                number,
                item,
                name(item.target(), called),
                state.items().standing(number, asked.moment().on()),
                state.items().acceptedUntil(number));
    }

    private static @Nullable String name(
            @Nullable ProtectionTargetId target, Map<String, String> called) {
        return target == null ? null : called.getOrDefault(target.value(), target.number());
    }
}
